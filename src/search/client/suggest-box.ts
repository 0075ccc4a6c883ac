import './suggest-box.css';
import type { Locale } from '../../domain/localized.ts';
import { toAddress } from '../../views/address.ts';
import { indexFolder, suggestionsFile } from '../index-files.ts';
import type { Suggestion, SuggestionList } from '../suggestion.ts';
import { hasHan } from './has-han.ts';
import { loadDictionary } from './load-dictionary.ts';
import { openSuggestions } from './suggest.ts';

/** Proposes speakers, topics and claims below a search field while somebody types. Without the index it stays silent. */
export async function startSuggestBox(field: HTMLInputElement): Promise<void> {
  const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const [t, response] = await Promise.all([
    loadDictionary(locale),
    fetch(`/${indexFolder}/${suggestionsFile(locale)}`, { cache: 'no-cache' }),
  ]);
  if (!response.ok) return;
  // The build writes the file from the same type.
  const suggest = openSuggestions((await response.json()) as SuggestionList);
  const { list, news } = buildParts(field, t.suggestions);
  let proposed: readonly Suggestion[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    activate(-1);
  };
  const activate = (next: number): void => {
    active = next;
    for (const [index, option] of [...list.children].entries()) option.ariaSelected = String(index === next);
    const option = list.children[next];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (): void => {
    proposed = suggest(field.value);
    list.replaceChildren(
      ...proposed.map((suggestion, index) =>
        drawOption(suggestion, `${list.id}-${index}`, t.suggestionKinds[suggestion.kind], locale),
      ),
    );
    list.hidden = proposed.length === 0;
    news.textContent = proposed.length > 0 ? t.suggested(proposed.length) : '';
    activate(-1);
  };
  const go = (index: number): void => {
    const chosen = proposed[index];
    if (chosen) location.assign(toAddress(chosen.path, locale));
  };

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) open();
  });
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // One place more than there are options: the field itself.
      const places = proposed.length + 1;
      activate(((active + 1 + steps[event.key] + places) % places) - 1);
    } else if (event.key === 'Enter' && active >= 0) go(active);
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Enter' || event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
  });
  field.addEventListener('blur', close);
  // Before the field loses the focus, and the list with it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) go([...list.children].indexOf(option));
  });
  if (document.activeElement === field) open();
}

function buildParts(field: HTMLInputElement, label: string): { list: HTMLElement; news: HTMLElement } {
  const list = document.createElement('ul');
  list.id = `${field.id}-suggestions`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  const news = document.createElement('div');
  news.className = 'vh';
  news.ariaLive = 'polite';
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.parentElement?.classList.add('suggesting');
  field.parentElement?.append(list, news);
  return { list, news };
}

function drawOption({ name, note, kind }: Suggestion, id: string, label: string, locale: Locale): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.role = 'option';
  option.className = kind;
  option.append(
    drawText('span', 'name', name, locale),
    ...(note === undefined ? [] : [drawText('span', 'note', note, locale)]),
    drawText('span', 'kind', label, locale),
  );
  return option;
}

function drawText(tag: string, className: string, text: string, locale: Locale): HTMLElement {
  const part = document.createElement(tag);
  part.className = className;
  part.textContent = text;
  if (locale === 'en' && hasHan(text)) part.lang = 'zh-Hans';
  return part;
}
