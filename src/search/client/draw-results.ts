import { toAddress, paths } from '../../views/address.ts';
import { normalise } from '../normalise.ts';
import { listMatches } from './arrival-address.ts';
import type { DrawContext } from './draw-context.ts';
import { drawHit } from './draw-hit.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import { step } from './page-parts.ts';
import { nameRanks } from './rank-names.ts';
import type { Found } from './search.ts';
import { showHit, type ShownHit } from './show-hit.ts';
import type { SearchState } from './state.ts';

export interface ResultsContext extends DrawContext {
  readonly index: IndexReader;
  readonly state: SearchState;
}

/** The first results, ready to be put on the page; the rest of them follow. */
export interface DrawnResults {
  /** The writings under which the hits were found, where they are not those typed. */
  readonly writings: readonly string[];
  place(): void;
  /** Reads and draws the rest. */
  drawRest(): Promise<DrawnRest>;
}

export interface DrawnRest {
  /** How many of the hits then stand on the page. */
  readonly shown: number;
  place(): void;
}

/** About as many results fill a screen; no file is waited for that holds none of them. */
const onScreen = 6;
/** Of what stands apart fewer are shown at first. */
const stepApart = 10;
const mostWritings = 4;

/** Draws the results that fill a screen; `limit` of the hits, and what stands apart from them, can be drawn after that. */
export async function drawResults(found: Found, limit: number, context: ResultsContext): Promise<DrawnResults> {
  const { parts, index } = context;
  const opening = found.hits.slice(0, Math.min(limit, onScreen));
  const hits = await readHits(opening, found, index);
  const items = hits.map((hit) => drawHit(hit, context));
  return {
    writings: found.isOtherForm ? listWritings(hits, found, index) : [],
    place() {
      parts.clearHits();
      placeItems(opening, items, context);
      // Where nothing stands above it, what stands apart is waited for, lest the page be empty for a moment.
      if (items.length > 0) parts.apart.replaceChildren();
    },
    async drawRest() {
      const others = found.hits.slice(opening.length, limit);
      const [rest, also, nearest] = await Promise.all([
        drawMore(others, found, context),
        readHits(found.also.slice(0, stepApart), found, index),
        readHits(found.nearest, found, index),
      ]);
      const apart = [
        ...(also.length > 0 ? [drawAlso(also, found, context)] : []),
        ...(nearest.length > 0
          ? [drawGroup({ name: 'nearest', title: context.t.nearest, hits: nearest }, context)]
          : []),
      ];
      return {
        shown: items.length + rest.length,
        place() {
          placeItems(others, rest, context);
          parts.apart.replaceChildren(...apart);
        },
      };
    },
  };
}

/** Puts results on the page, after those that stand there: speakers whom the query names, what they say, all others. */
export function placeItems(hits: readonly Hit[], items: readonly HTMLElement[], context: ResultsContext): void {
  const { parts } = context;
  for (const [at, { nameRank, saidBy }] of hits.entries()) {
    const item = items[at] ?? '';
    if (context.state.order === 'reading') parts.list.append(item);
    else if (nameRank === nameRanks.exactly) parts.named.append(item);
    else if (saidBy !== undefined) findSaid(saidBy, context)?.append(item);
    else parts.list.append(item);
  }
  parts.mentions.hidden = parts.said.childElementCount === 0 || parts.list.childElementCount === 0;
}

/** Some more of the hits. */
export async function drawMore(hits: readonly Hit[], found: Found, context: ResultsContext): Promise<HTMLElement[]> {
  return (await readHits(hits, found, context.index)).map((hit) => drawHit(hit, context));
}

function readHits(hits: readonly Hit[], { wanted }: Found, index: IndexReader): Promise<ShownHit[]> {
  return Promise.all(hits.map((hit) => showHit(hit, wanted, index)));
}

interface Group {
  readonly name: 'said' | 'also' | 'nearest';
  readonly title: string;
  readonly hits?: readonly ShownHit[];
}

function drawGroup({ name, title, hits = [] }: Group, context: ResultsContext): HTMLElement {
  const group = context.parts.groupTemplate.content.firstElementChild?.cloneNode(true);
  if (!(group instanceof HTMLElement)) throw new Error('The template of a group is empty');
  group.dataset['group'] = name;
  // A heading without words, even in a template, is no valid HTML.
  const heading = document.createElement('h2');
  heading.textContent = title;
  group.prepend(heading);
  group.querySelector('[data-part="list"]')?.replaceChildren(...hits.map((hit) => drawHit(hit, context)));
  if (name !== 'said') group.querySelector('[data-part="all"]')?.remove();
  return group;
}

/** The list of what a speaker says, with the way to all of it. */
function findSaid(number: number, context: ResultsContext): Element | null | undefined {
  const { t, locale, index, parts } = context;
  const speaker = index.catalogue.speakers[number];
  if (!speaker) return undefined;
  let group = parts.said.querySelector<HTMLElement>(`[data-speaker="${speaker.id}"]`);
  if (!group) {
    group = drawGroup({ name: 'said', title: t.saidBy(speaker.name) }, context);
    group.dataset['speaker'] = speaker.id;
    const all = group.querySelector<HTMLAnchorElement>('[data-part="all"]');
    if (all) {
      all.href = `${toAddress(paths.search, locale)}?${new URLSearchParams({ kind: 'quote', speaker: speaker.id }).toString()}`;
      all.textContent = t.allSaid(speaker.quotes);
    }
    parts.said.append(group);
  }
  return group.querySelector('[data-part="list"]');
}

function drawAlso(shown: readonly ShownHit[], found: Found, context: ResultsContext): HTMLElement {
  const { t, index } = context;
  const title = t.also(listWritings(shown, found, index), found.also.length);
  const group = drawGroup({ name: 'also', title, hits: shown }, context);
  const more = group.querySelector<HTMLButtonElement>('[data-part="more"]');
  const list = group.querySelector('[data-part="list"]');
  const offer = (): void => {
    const at = list?.children.length ?? 0;
    const size = Math.min(step, found.also.length - at);
    if (!more) return;
    more.hidden = size <= 0;
    more.textContent = t.more(size);
    more.onclick = async () => {
      const items = await drawMore(found.also.slice(at, at + size), found, context);
      list?.append(...items);
      items[0]?.querySelector('a')?.focus();
      offer();
    };
  };
  offer();
  return group;
}

/** How the results write what was typed otherwise. */
function listWritings(hits: readonly ShownHit[], { terms }: Found, { simplified }: IndexReader): string[] {
  const typed = new Set(terms.map(({ characters }) => characters.join('')));
  const writings = new Map(
    hits.flatMap(listMatches).map((text) => [normalise(text, simplified).characters.join(''), text]),
  );
  return [...writings].flatMap(([key, text]) => (typed.has(key) ? [] : [text])).slice(0, mostWritings);
}
