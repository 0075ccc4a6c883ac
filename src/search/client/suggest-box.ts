import type { Locale } from '../../domain/localized.ts';
import { toAddress } from '../../views/address.ts';
import { addStyle } from './add-style.ts';
import { hasHan } from './has-han.ts';
import { loadDictionary } from './load-dictionary.ts';
import { parseQuery } from './query.ts';
import { openSiteIndex } from './site-index.ts';
import style from './suggest-box.css?inline';
import { suggestClaims } from './suggest-claims.ts';
import { suggestNames } from './suggest-names.ts';
import type { Suggestion } from './suggestion.ts';

/** Proposes speakers, topics and claims below a search field while somebody types. Without the index it stays silent. */
export async function startSuggestBox(field: HTMLInputElement): Promise<void> {
  const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const loaded = await Promise.all([loadDictionary(locale), openSiteIndex(locale)]).catch(() => undefined);
  if (!loaded) return;
  const [t, index] = loaded;
  addStyle(style);
  const { list, news } = buildParts(field, t.suggestions);
  let proposed: readonly Suggestion[] = [];
  let active = -1;
  let latest = 0;

  const close = (): void => {
    latest += 1;
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
  const propose = (suggestions: readonly Suggestion[]): void => {
    const chosen = proposed[active]?.path;
    // What stays in its place is not drawn anew: a finger may be on it.
    const kept = countSame(proposed, suggestions);
    proposed = suggestions;
    for (const option of [...list.children].slice(kept)) option.remove();
    for (const suggestion of suggestions.slice(kept)) {
      const id = `${list.id}-${list.childElementCount}`;
      list.append(drawOption(suggestion, id, t.suggestionKinds[suggestion.kind], locale));
    }
    list.hidden = proposed.length === 0;
    activate(proposed.findIndex(({ path }) => path === chosen));
  };
  const announce = (): void => {
    news.textContent = proposed.length > 0 ? t.suggested(proposed.length) : '';
  };
  /** Names at once; claims when the page has drawn what else the keystroke changed. */
  const open = async (): Promise<void> => {
    const own = ++latest;
    const terms = parseQuery(field.value, index.simplified).terms.filter(({ isExcluded }) => !isExcluded);
    const words = terms.map(({ characters }) => characters.join(''));
    const names = suggestNames(words, index.catalogue);
    propose(names);
    await rest();
    const claims = own === latest ? await suggestClaims(terms, locale, index).catch(() => []) : [];
    if (own !== latest) return;
    if (claims.length > 0) propose([...names, ...claims]);
    announce();
  };
  const go = (index: number): void => {
    const chosen = proposed[index];
    if (chosen) location.assign(toAddress(chosen.path, locale));
  };

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void open();
  });
  // Where a word is composed from several keys, no input follows its last.
  field.addEventListener('compositionend', () => void open());
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
  if (document.activeElement === field) void open();
}

/** Until the browser has nothing better to do, but no longer than a reader waits. */
function rest(): Promise<unknown> {
  return new Promise((done) => {
    // Safari has no such call.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: 300 });
    else setTimeout(done, 100);
  });
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

/** How many stand alike at the head of both. */
function countSame(before: readonly Suggestion[], after: readonly Suggestion[]): number {
  const differs = after.findIndex(({ path, name, note }, index) => {
    const other = before[index];
    return path !== other?.path || name !== other.name || note !== other.note;
  });
  return differs < 0 ? after.length : differs;
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
