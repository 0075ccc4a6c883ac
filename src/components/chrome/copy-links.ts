const shownFor = 2500;

/** A click on a permanent link also puts its full address on the clipboard. The link itself still leads there. */
export function startCopyLinks(): void {
  const status = document.getElementById('copied');
  if (!status) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string | undefined): void => {
    clearTimeout(timer);
    status.textContent = text ?? '';
    timer = setTimeout(() => (status.textContent = ''), shownFor);
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // The words are on another page: copying is what was asked for, and the link beside it leads there.
    if (new URL(link.href).pathname !== location.pathname) event.preventDefault();
    copy(link.href).then(
      () => say(status.dataset['done']),
      () => say(status.dataset['failed']),
    );
  });
}

/** `navigator.clipboard` is there only on https and localhost. */
async function copy(text: string): Promise<void> {
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (!clipboard) throw new Error('No clipboard here.');
  await clipboard.writeText(text);
}
