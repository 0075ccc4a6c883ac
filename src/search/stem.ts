const consonant = '(?:[^aeiouy]|(?<![a-z])y|(?<=[aeiou])y)';
const vowel = '(?:[aeiou]|(?<=[^aeiou])y)';
/** At least one, and more than one, run of vowels followed by consonants. */
const once = new RegExp(`${vowel}${consonant}`, 'u');
const twice = new RegExp(`${vowel}+${consonant}+${vowel}+${consonant}`, 'u');
const hasVowel = new RegExp(vowel, 'u');
const isShort = new RegExp(`^${consonant}+${vowel}[^aeiouwxy]$`, 'u');

type Rule = readonly [suffix: string, replacement: string];

const longSuffixes: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ation', 'ate'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['ator', 'ate'],
  ['izer', 'ize'],
  ['alism', 'al'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['bli', 'ble'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['eli', 'e'],
];
const middleSuffixes: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const lastSuffixes =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize|ise)$/u;

/**
 * What the forms of an English word have in common, after M. F. Porter, “An algorithm for suffix stripping” (1980):
 * `computing`, `computed` → `comput`. In small letters.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return word;
  let form = word.replace(/(?:(ss)|(i)es|(?<=[^s])s)$/u, '$1$2');
  form = stripPast(form);
  if (/y$/u.test(form) && hasVowel.test(form.slice(0, -1))) form = `${form.slice(0, -1)}i`;
  form = replaceSuffix(replaceSuffix(form, longSuffixes), middleSuffixes);
  const bare = form.replace(lastSuffixes, '');
  if (bare !== form && twice.test(bare)) form = bare;
  if (form.endsWith('e')) {
    const rest = form.slice(0, -1);
    if (twice.test(rest) || (once.test(rest) && !isShort.test(rest))) form = rest;
  }
  return form.endsWith('ll') && twice.test(form.slice(0, -1)) ? form.slice(0, -1) : form;
}

function stripPast(form: string): string {
  if (form.endsWith('eed')) return once.test(form.slice(0, -3)) ? form.slice(0, -1) : form;
  const bare = form.replace(/(?:ed|ing)$/u, '');
  if (bare === form || !hasVowel.test(bare)) return form;
  if (/(?:at|bl|iz)$/u.test(bare)) return `${bare}e`;
  if (/([^aeioulsz])\1$/u.test(bare)) return bare.slice(0, -1);
  return isShort.test(bare) ? `${bare}e` : bare;
}

function replaceSuffix(form: string, rules: readonly Rule[]): string {
  const rule = rules.find(([suffix]) => form.endsWith(suffix));
  if (!rule) return form;
  const rest = form.slice(0, -rule[0].length);
  return once.test(rest) ? rest + rule[1] : form;
}
