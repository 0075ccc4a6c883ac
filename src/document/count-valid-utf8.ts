/** How many bytes at the beginning are whole, well-formed UTF-8: all of them, or those before the first bad one. */
export function countValidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const size = sizeOf(lead);
    if (size === 0 || at + size > bytes.length || !isSecond(lead, bytes[at + 1] ?? 0)) return at;
    for (let next = at + 2; next < at + size; next += 1) if (!isContinuation(bytes[next] ?? 0)) return at;
    at += size;
  }
  return at;
}

function sizeOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** The second byte is where overlong forms, surrogates and numbers above U+10FFFF show. */
function isSecond(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
  if (lead === 0xed) return byte >= 0x80 && byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90 && byte <= 0xbf;
  if (lead === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  return isContinuation(byte);
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
