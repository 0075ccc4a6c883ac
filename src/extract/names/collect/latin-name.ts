/** `Sam Hale`, `Ursula von der Leyen`: two words at least. */
export const latinName = /[A-Z][a-z]{1,30}(?:\s(?:de|van|von|der|[A-Z]\.|[A-Z][A-Za-z’'-]{1,30})){1,3}(?![A-Za-z])/uy;

const bodies = /\b(?:Inc|Ltd|Corp|University|Institute|Research|Times|News|Group|Bank|AI|Next|Agent|Model)\b/u;

/** A person's Latin name has two words, or one in small letters: Klein; not DIGITIMES or LFP. */
export function isPersonalLatin(name: string): boolean {
  return /\s/u.test(name) ? !bodies.test(name) : /^[A-Z][a-z]+$/u.test(name);
}
