import { focusOnSlash } from './focus-on-slash.ts';

/** Brings the search fields of a page to life. What it takes beyond this file is loaded when a reader begins to type. */
export function startSearchFields(): void {
  focusOnSlash();
  for (const field of document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]')) {
    field.addEventListener(
      'input',
      () => void import('./suggest-box.ts').then(({ startSuggestBox }) => startSuggestBox(field)),
      { once: true },
    );
  }
  const isArrival = new URLSearchParams(location.search).get('q') && !document.querySelector('[data-search-form]');
  if (isArrival) void import('./mark-arrival.ts').then(({ markArrival }) => markArrival());
}
