import './preview.css';

/** Milliseconds that a preview stays when the pointer leaves it, so that it can be crossed to. */
const grace = 250;
/** Pixels between a link and its preview where the browser cannot anchor one itself. */
const distance = 6;
/** Pixels between a preview and the text of an article that it leaves uncovered. */
const margin = 16;

interface Shown {
  readonly link: HTMLAnchorElement;
  readonly box: HTMLElement;
  close(): void;
}

const pages = new Map<string, Promise<Document>>();
let shown: Shown | undefined;
let wanted: HTMLAnchorElement | undefined;

/** Shows beside a link the head of the page that it leads to, or the words that it names there. */
export async function showPreview(link: HTMLAnchorElement): Promise<void> {
  if (shown?.link === link) return;
  wanted = link;
  shown?.close();
  const page = await readPage(link.pathname);
  const parts = page && findParts(page, decodeURIComponent(link.hash.slice(1)));
  if (!page || !parts || parts.length === 0) return;
  const box = document.createElement('div');
  box.className = 'preview';
  keepOffText(link, box);
  box.popover = 'manual';
  // It says again what the link says and leads to: nothing here for the keyboard, nothing to be read out twice.
  box.ariaHidden = 'true';
  const root = box.attachShadow({ mode: 'open' });
  const styles = [...page.head.querySelectorAll('style, link[rel="stylesheet"]')].map((style) =>
    document.importNode(style, true),
  );
  const body = document.createElement('div');
  body.className = 'preview-body';
  body.lang = page.documentElement.lang;
  body.append(...parts.map(toPicture));
  root.append(...styles, body);
  document.body.append(box);
  await Promise.all(styles.filter((style) => style instanceof HTMLLinkElement).map(awaitStyle));
  // The reader may have gone on to another link meanwhile.
  if (wanted !== link || !link.isConnected) box.remove();
  else shown = open(link, box);
}

/**
 * A link beside an article opens away from its text: what stands in the margin, towards the edge of the screen; what
 * stands before the text, no further than its beginning.
 */
function keepOffText(link: HTMLElement, box: HTMLElement): void {
  const text = document.querySelector('article.article')?.getBoundingClientRect();
  const at = link.getBoundingClientRect();
  if (!text) return;
  if (at.left >= text.right) box.classList.add('aside');
  else if (at.right <= text.left) {
    box.classList.add('before');
    box.style.setProperty('--room', `${text.left - at.left - margin}px`);
  }
}

async function readPage(path: string): Promise<Document | undefined> {
  let page = pages.get(path);
  if (!page) {
    page = fetch(path).then(async (response) => new DOMParser().parseFromString(await response.text(), 'text/html'));
    pages.set(path, page);
  }
  try {
    return await page;
  } catch {
    // Without a network the link itself still tells what is wrong.
    pages.delete(path);
    return undefined;
  }
}

/** The words that an address names, or what the page itself marks as telling what it is. */
function findParts(page: Document, id: string): Element[] {
  const place = id === '' ? undefined : page.getElementById(id);
  if (place) return [place.closest('.turn, .block, li, blockquote') ?? place];
  return [...page.querySelectorAll('main :is(.page-head, [data-preview])')];
}

/** A picture of a part of a page: nothing in it can be reached, pressed or named. */
function toPicture(part: Element): Element {
  const copy = document.importNode(part, true);
  for (const dead of copy.querySelectorAll('script, form, details.notes, [data-copy]')) dead.remove();
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const link of copy.querySelectorAll<HTMLElement>('a, button, summary')) link.tabIndex = -1;
  return copy;
}

async function awaitStyle(link: HTMLLinkElement): Promise<void> {
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}

function open(link: HTMLAnchorElement, box: HTMLElement): Shown {
  const closing = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    closing.abort();
    clearTimeout(timer);
    link.style.removeProperty('anchor-name');
    box.remove();
    if (shown?.box === box) shown = undefined;
  };
  const listen = (type: string, react: (event: Event) => void): void => {
    document.addEventListener(type, react, { signal: closing.signal });
  };
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && (link.contains(target) || box.contains(target));
  listen('pointerover', ({ target }) => {
    clearTimeout(timer);
    if (!isInside(target) && document.activeElement !== link) timer = setTimeout(close, grace);
  });
  listen('pointerdown', ({ target }) => {
    if (!isInside(target)) close();
  });
  listen('focusin', ({ target }) => {
    if (!isInside(target)) close();
  });
  listen('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') close();
  });
  link.style.setProperty('anchor-name', '--previewed');
  box.showPopover();
  if (!CSS.supports('anchor-name: --previewed')) setBeside(link, box);
  return { link, box, close };
}

/** Below the link where there is room, else above it. */
function setBeside(link: HTMLElement, box: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const fits = at.bottom + distance + height <= innerHeight || at.top < height;
  box.style.insetBlockStart = `${Math.max(0, fits ? at.bottom + distance : at.top - distance - height)}px`;
  box.style.insetInlineStart = `${Math.max(0, Math.min(at.left, innerWidth - width))}px`;
}
