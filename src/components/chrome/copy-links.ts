const shownFor = 2500;

/**
 * A click on a permanent link also puts its full address on the clipboard; the link itself still leads there. A button
 * that copies words of the page is hidden until this runs.
 */
export function startCopyLinks(): void {
  const status = document.getElementById('copied');
  if (!status) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string | undefined): void => {
    clearTimeout(timer);
    status.textContent = text ?? '';
    timer = setTimeout(() => (status.textContent = ''), shownFor);
  };
  const copy = (text: string, done = status.dataset['done']): void => {
    write(text).then(
      () => say(done),
      () => say(status.dataset['failed']),
    );
  };

  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-from]')) button.hidden = false;

  document.addEventListener('click', (event) => {
    const clicked =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy], [data-copy-from]') : null;
    if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (clicked instanceof HTMLAnchorElement) {
      // The words are on another page, and the link beside it leads there; or they are this whole page, and to load it
      // again would end the copying. Either way copying is what was asked for.
      if (clicked.pathname !== location.pathname || clicked.hash === '') event.preventDefault();
      copy(clicked.href);
    } else {
      const words = document.getElementById(clicked.dataset['copyFrom'] ?? '')?.textContent ?? '';
      copy(words.trim(), clicked.dataset['done']);
    }
  });
}

/** `navigator.clipboard` is there only on https and localhost. */
async function write(text: string): Promise<void> {
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (!clipboard) throw new Error('No clipboard here.');
  await clipboard.writeText(text);
}
