/** A button of a speaker leaves only the paragraphs with words of theirs and the headings above them; again, all. */
export function showOnlySpeaker(article: HTMLElement, onChange: () => void): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-only]')];
  const lanes = [...document.querySelectorAll<HTMLElement>('.lanes > div')];
  const status = document.getElementById('only-status');
  const show = (chosen: HTMLButtonElement | undefined): void => {
    for (const button of buttons) button.ariaPressed = String(button === chosen);
    const lane = chosen && lanes[Number(chosen.dataset['only'])];
    for (const other of lanes) other.classList.toggle('off', lane !== undefined && other !== lane);
    hideOthers(article, lane && [...lane.querySelectorAll('a')].map(({ hash }) => hash.slice(1)));
    if (status) status.textContent = status.dataset[chosen ? 'shown' : 'all'] ?? '';
    onChange();
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      show(button.ariaPressed === 'true' ? undefined : button);
    });
  }
  // Whoever follows a link to words that are hidden wants to see them.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    show(undefined);
    target.scrollIntoView();
  });
}

function hideOthers(article: HTMLElement, quotes: readonly string[] | undefined): void {
  const parts = [...article.children].filter((part): part is HTMLElement => part instanceof HTMLElement);
  const wanted = quotes && new Set(quotes);
  let heading: HTMLElement | undefined;
  for (const part of parts) {
    const marks = [part, ...part.querySelectorAll<HTMLElement>('[data-quote]')];
    const isWanted = !wanted || marks.some(({ dataset: { quote } }) => quote !== undefined && wanted.has(quote));
    part.hidden = !isWanted;
    if (isWanted && heading) heading.hidden = false;
    if (part.matches('h2, h3, h4, h5, h6, .row:has(> :is(h2, h3, h4, h5, h6))')) heading = part;
  }
}
