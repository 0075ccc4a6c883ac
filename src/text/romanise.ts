import { pinyin } from 'pinyin-pro';
import { countSurname } from './surnames.ts';

/** A personal name as passports write it, surname first: `欧阳娜娜` → `Ouyang Nana`; `埃隆·马斯克` → `Ailong Masike`. */
export function romaniseName(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return name;
  const parts = name.split(/[·•・‧\s]+/u).filter((part) => part !== '');
  if (parts.length !== 1 || !isHan(name)) return parts.map((part) => capitalise(syllables(part).join(''))).join(' ');
  const all = syllables(name);
  const surname = all.length > 2 ? countSurname(name) : Math.min(countSurname(name), 1);
  return [all.slice(0, surname), all.slice(surname)]
    .map((part) => capitalise(part.join('')))
    .join(' ')
    .trim();
}

/** Any other words, one syllable a word: `清华大学` → `Qing Hua Da Xue`; Latin words stay: `新京报 AI` → `Xin Jing Bao AI`. */
export function romanise(words: string): string {
  return syllables(words).map(capitalise).join(' ');
}

/** `Tang Jie` → `tang-jie`; characters that no address should hold become hyphens. */
export function slugify(latin: string): string {
  const plain = latin
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Toneless syllables; the first character is read as a surname, ü as passports write it; Latin words stay whole. */
function syllables(text: string): string[] {
  const read = pinyin(text, { toneType: 'none', surname: 'head', type: 'array', nonZh: 'consecutive' });
  return read
    .flatMap((part) => part.trim().split(/[^\p{L}\p{N}]+/u))
    .map((part) => part.replace(/ü/g, 'yu'))
    .filter(Boolean);
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
