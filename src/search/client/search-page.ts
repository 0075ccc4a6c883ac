import type { Locale } from '../../domain/localized.ts';
import { drawFacets } from './draw-facets.ts';
import { drawMore, drawResults, placeItems, type ResultsContext } from './draw-results.ts';
import { formatStatus } from './format-status.ts';
import { loadDictionary } from './load-dictionary.ts';
import { awaitPaint } from './await-paint.ts';
import { findParts, step } from './page-parts.ts';
import { search, type Found } from './search.ts';
import { startAddress } from './search-address.ts';
import { openSiteIndex } from './site-index.ts';
import { isBlank, readState, writeState, type SearchState } from './state.ts';

/** A search that takes longer says that it is at work. */
const patience = 300;

/** Brings the search page to life: the form and the address always say the same, and the results follow them. */
export async function startSearchPage(form: HTMLFormElement): Promise<void> {
  const parts = findParts(form);
  const locale: Locale = form.dataset['locale'] === 'zh' ? 'zh' : 'en';
  const t = await loadDictionary(locale);

  let state = readState(new URLSearchParams(location.search));
  let latest = 0;
  let isTyping = false;
  const address = startAddress();

  const run = async (shown: number): Promise<void> => {
    const own = ++latest;
    const isStale = (): boolean => own !== latest;
    parts.toggle(isBlank(state));
    delete parts.status.dataset['count'];
    if (isBlank(state)) {
      address.write();
      parts.say('');
      return;
    }
    const waiting = setTimeout(() => parts.say(t.searching), patience);
    try {
      const index = await openSiteIndex(locale);
      const found = await search(state, index);
      if (isStale()) return;
      const context = { parts, locale, t, index, state };
      const drawn = await drawResults(found, shown, context);
      if (isStale()) return;
      clearTimeout(waiting);
      drawn.place();
      parts.fitTo(found.hits.length, found.hits.length + found.also.length + found.nearest.length === 0);
      parts.say(formatStatus(found, Math.min(shown, found.hits.length), drawn.writings, t));
      // What does not stand on the first screen, and what the reader does not look at, waits until that is painted.
      const [rest] = await Promise.all([drawn.drawRest(), awaitPaint()]);
      if (isStale()) return;
      address.write();
      rest.place();
      drawFacets({ parts, state, found, catalogue: index.catalogue, t });
      parts.status.dataset['count'] = String(found.hits.length);
      parts.offerMore(
        found.hits.length - rest.shown,
        t.more,
        (size) => void showMore(found, rest.shown, size, context),
      );
    } catch (error) {
      console.error(error);
      if (isStale()) return;
      parts.clearResults();
      parts.say(t.failed);
      parts.offerRetry(t.retry, () => void run(shown));
    } finally {
      clearTimeout(waiting);
      if (!isStale()) address.write();
    }
  };

  const showMore = async (found: Found, from: number, size: number, context: ResultsContext): Promise<void> => {
    const own = latest;
    const hits = found.hits.slice(from, from + size);
    const items = await drawMore(hits, found, context);
    if (own !== latest) return;
    placeItems(hits, items, context);
    items[0]?.querySelector('a')?.focus();
    const shown = from + items.length;
    history.replaceState({ shown }, '');
    parts.say(formatStatus(found, shown, [], t));
    parts.offerMore(found.hits.length - shown, t.more, (next) => void showMore(found, shown, next, context));
  };

  /** Follows a new state: a step of its own in the history, or the same step going on. */
  const change = (next: SearchState, isOneStep: boolean): void => {
    state = next;
    if (address.hold(writeState(next), isOneStep)) void run(step);
  };

  parts.input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    change({ ...state, query: parts.input.value }, isTyping);
    isTyping = true;
  });
  parts.input.addEventListener('compositionend', () => parts.input.dispatchEvent(new Event('input')));
  parts.input.addEventListener('change', () => (isTyping = false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isTyping = false;
    change({ ...state, query: parts.input.value }, false);
  });
  form.addEventListener('change', (event) => {
    const box = event.target;
    isTyping = false;
    if (box instanceof HTMLSelectElement)
      change({ ...state, order: readState(new URLSearchParams({ sort: box.value })).order }, false);
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const parameters = writeState(state);
    if (box.checked) parameters.append(box.name, box.value);
    else parameters.delete(box.name, box.value);
    change(readState(parameters), false);
  });
  parts.clear.addEventListener('click', () => change(readState(new URLSearchParams({ q: state.query })), false));
  addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    isTyping = false;
    address.drop();
    fill();
    void run(readShown());
  });

  const fill = (): void => {
    parts.input.value = state.query;
    parts.order.value = state.order;
  };

  // Somebody may have typed while this was on its way.
  if (parts.input.value !== '' && parts.input.value !== state.query) {
    change({ ...state, query: parts.input.value }, false);
    isTyping = true;
    return;
  }
  fill();
  await run(readShown());
}

/** How many results stood on the page when the reader left it. */
function readShown(): number {
  const held: unknown = history.state;
  const shown = typeof held === 'object' && held !== null && 'shown' in held ? Number(held.shown) : 0;
  return Math.max(step, shown || 0);
}
