import type { SearchDictionary } from '../../i18n/search.zh.ts';
import type { Catalogue } from '../index-files.ts';
import { facetNames, recordKinds, type FacetName } from '../record.ts';
import { hasHan } from './has-han.ts';
import type { PageParts } from './page-parts.ts';
import type { Found } from './search.ts';
import type { SearchState } from './state.ts';

interface FacetContext {
  readonly parts: PageParts;
  readonly state: SearchState;
  readonly found: Found;
  readonly catalogue: Catalogue;
  readonly t: SearchDictionary;
}

interface Option {
  readonly value: string;
  readonly name: string;
  readonly colour?: string;
}

/** A facet of up to so many values shows those that lead nowhere as well: that there is none is worth knowing. */
const shownWhole = 12;
/** Of a facet with more, so many stand in view, and the rest behind a line. */
const shownFirst = 10;

/** The values of each facet with what they would leave; those with most come first, those chosen are always there. */
export function drawFacets(context: FacetContext): void {
  const { parts, state, t } = context;
  const held = document.activeElement;
  const focused = held instanceof HTMLInputElement && parts.facets.contains(held) ? held : undefined;
  for (const facet of facetNames) {
    const group = parts.facets.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    if (!group) continue;
    const options = chooseOptions(facet, context);
    group.hidden = options.length === 0;
    fillGroup(group, options, (option) => drawOption(facet, option, context), t);
  }
  const chosen = facetNames.reduce((sum, facet) => sum + state.chosen[facet].size, 0);
  parts.clear.hidden = chosen === 0;
  parts.facets.querySelector('summary')?.replaceChildren(chosen === 0 ? t.filters : t.filtersChosen(chosen));
  if (focused) findBox(parts.facets, focused)?.focus();
}

/** The first values in view; the rest, which may be hundreds, are drawn when somebody opens them. */
function fillGroup(
  group: HTMLElement,
  options: readonly Option[],
  draw: (option: Option) => HTMLElement,
  { allOptions }: SearchDictionary,
): void {
  const cut = options.length > shownWhole ? shownFirst : options.length;
  group.querySelector('[data-part="first"]')?.replaceChildren(...options.slice(0, cut).map(draw));
  const more = group.querySelector('details');
  if (!more) return;
  const fillRest = (): void => {
    more.querySelector('ul')?.replaceChildren(...(more.open ? options.slice(cut).map(draw) : []));
  };
  more.hidden = cut === options.length;
  more.querySelector('summary')?.replaceChildren(allOptions(options.length));
  more.ontoggle = fillRest;
  fillRest();
}

function chooseOptions(facet: FacetName, { state, found, catalogue, t }: FacetContext): Option[] {
  const counts = found.counts[facet];
  const all = listOptions(facet, catalogue, t);
  const used = all.filter(({ value }) => counts.has(value) || state.chosen[facet].has(value));
  if (used.length === 0) return [];
  const shown = all.length <= shownWhole ? all : used;
  if (facet === 'kind') return shown;
  const rank = ({ value }: Option): number => (state.chosen[facet].has(value) ? Infinity : (counts.get(value) ?? 0));
  return shown.toSorted((one, other) => compare(rank(other), rank(one)));
}

function listOptions(facet: FacetName, catalogue: Catalogue, t: SearchDictionary): Option[] {
  switch (facet) {
    case 'kind':
      return recordKinds.map((value) => ({ value, name: t.kinds[value] }));
    case 'speaker':
      return catalogue.speakers.map(({ id, name, colour }) => ({ value: id, name, colour }));
    case 'source':
      return catalogue.streams.flatMap(({ id, label }) => (label === undefined ? [] : [{ value: id, name: label }]));
    case 'topic':
      return catalogue.topics.map(({ id, name }) => ({ value: id, name }));
    case 'type':
      return Object.entries(t.types).map(([value, name]) => ({ value, name }));
    case 'fidelity':
      return Object.entries(t.fidelities).map(([value, name]) => ({ value, name }));
  }
}

function drawOption(
  facet: FacetName,
  { value, name, colour }: Option,
  { parts, state, found }: FacetContext,
): HTMLElement {
  const item = parts.optionTemplate.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error('The template of an option is empty');
  const count = found.counts[facet].get(value) ?? 0;
  const box = item.querySelector('input');
  const label = item.querySelector<HTMLElement>('[data-part="name"]');
  const isChosen = state.chosen[facet].has(value);
  if (box) {
    box.name = facet;
    box.value = value;
    box.checked = isChosen;
    box.disabled = count === 0 && !isChosen;
  }
  if (label) {
    label.textContent = name;
    if (colour !== undefined) label.classList.add('who', colour);
    if (hasHan(name)) label.lang = 'zh-Hans';
  }
  item.querySelector('[data-part="count"]')?.replaceChildren(String(count));
  return item;
}

function findBox(facets: HTMLElement, { name, value }: HTMLInputElement): HTMLInputElement | undefined {
  return [...facets.querySelectorAll('input')].find((box) => box.name === name && box.value === value);
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
