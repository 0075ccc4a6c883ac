/** What a text fragment names: `#:~:text=prefix-,start,end,-suffix` (WICG Scroll to Text Fragment). */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** `{ prefix: 'a', start: 'b-c' }` → `:~:text=a-,b%2Dc` */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? [] : encode(end),
    suffix === undefined ? [] : `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.flat().join(',')}`;
}

/** Back again; nothing where it is not one text directive and no other. */
export function parseTextDirective(directive: string): TextDirective | undefined {
  const match = /^:~:text=(?:([^,&-]+)-,)?([^,&-]+)(?:,([^,&-]+))?(?:,-([^,&-]+))?$/.exec(directive);
  if (!match) return undefined;
  const [prefix, start, end, suffix] = match.slice(1).map(decode);
  if (start === undefined) return undefined;
  return {
    ...(prefix !== undefined && { prefix }),
    start,
    ...(end !== undefined && { end }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** The address of a page that scrolls to the words; a fragment that it has already is kept before the directive. */
export function toFragmentUrl(address: string, directive: TextDirective): string {
  const url = dropDirective(address);
  return `${url}${url.includes('#') ? '' : '#'}${formatTextDirective(directive)}`;
}

/** Splits such an address again. */
export function splitFragmentUrl(address: string): { readonly url: string; readonly directive: string } | undefined {
  const at = address.indexOf(':~:');
  if (at < 0) return undefined;
  return { url: dropDirective(address), directive: address.slice(at) };
}

/** The address of a page by itself: `https://a.example/#:~:text=b` → `https://a.example/`. */
export function dropDirective(address: string): string {
  return address.replace(/:~:.*$/s, '').replace(/#$/, '');
}

/** `-`, `,` and `&` part the directive; the hyphen is the one that `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

function decode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
