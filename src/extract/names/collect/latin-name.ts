/** Letters of a Latin name, with their marks: Tomás Herrera, Björn Åkesson. No Han character is of either kind. */
export const latinLetter = '\\p{Lu}\\p{Ll}';

const particle = '(?:de|da|di|du|la|le|van|von|der|den|al|bin|el)';

/** What a Latin name of two words and more looks like: `Sam Hale`, `Ursula von der Leyen`. */
export const latinNamePattern = `\\p{Lu}\\p{Ll}{1,30}(?:\\s(?:${particle}|\\p{Lu}\\.|\\p{Lu}[${latinLetter}’'-]{1,30})){1,3}(?![${latinLetter}])`;

/** `Sam Hale`, `Ursula von der Leyen`: two words at least. */
export const latinName = new RegExp(latinNamePattern, 'uy');

const bodies =
  /\b(?:Inc|Ltd|Corp|University|Institute|Research|Times|News|Group|Bank|AI|Next|Agent|Model|Partners|Capital|Labs?|Press|Journal|Street|Post|Review|Council|Center|Centre|Foundation|Systems|Technologies|Notes?|Pro|Air|Max|Ultra|Mini|Cloud|Face|Hub|Robotics|Energy|Motors|Electronics|Semiconductor|Networks|Ventures|Holdings|Solutions|Software|Materials|Industries|Electric|Power|Securities|Insights?|Analytics|Consulting|Media|Daily|Weekly|Magazine|Podcast|Wire)\b/u;

/** A person's Latin name has two words, or one in small letters: Klein; not DIGITIMES or LFP. */
export function isPersonalLatin(name: string): boolean {
  return /\s/u.test(name) ? !bodies.test(name) : /^\p{Lu}\p{Ll}+$/u.test(name);
}
