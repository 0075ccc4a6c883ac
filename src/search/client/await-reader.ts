/**
 * Waits until a reader reaches for the search: arrives with a query, or touches the form. Only then is anything of the
 * search loaded.
 */
export function awaitReader(form: HTMLFormElement): void {
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    void import('./search-page.ts').then(({ startSearchPage }) => startSearchPage(form));
  };
  form.addEventListener('focusin', start, { once: true });
  form.addEventListener('input', start, { once: true });
  if (location.search !== '' || document.activeElement?.closest('form') === form) start();
}
