/** Milliseconds that a pointer rests on a link before it means it. */
const rest = 350;

/** A page that can be shown in small: one claim, figure, speaker, topic or source, in either language. */
const previewed = /^(?:\/zh)?\/(?:claims|figures|speakers|topics|sources)\/[^/]+\/$/;

/**
 * Shows what a link leads to while the pointer rests on it, while the keyboard is on it, and on a long press. All else
 * is loaded when a reader first does so.
 */
export function startLinkPreviews(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (link: HTMLAnchorElement): void =>
    void import('./preview.ts').then(({ showPreview }) => showPreview(link));
  const awaitRest = (event: Event): void => {
    clearTimeout(timer);
    const link = findLink(event.target);
    if (link) timer = setTimeout(() => show(link), rest);
  };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') awaitRest(event);
  });
  document.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) awaitRest(event);
  });
  document.addEventListener('contextmenu', (event) => {
    const link = findLink(event.target);
    if (!link || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    event.preventDefault();
    show(link);
  });
}

function findLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || !previewed.test(link.pathname)) return undefined;
  // What is on this page is no further away than a glance.
  return link.pathname === location.pathname || link.closest('.preview') ? undefined : link;
}
