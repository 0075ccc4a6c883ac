const firstPerson = /我|咱|俺/g;
const toSomebody = /[你您吗嗎呢吧]|[？?]|谢谢|謝謝|大家好|各位/;
const quoted = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"/g;

/** Whether words are said by somebody to somebody rather than told: they have 我 or 你, or they ask. */
export function isSpoken(words: string): boolean {
  const own = dropQuotes(words);
  return own.search(firstPerson) >= 0 || toSomebody.test(own);
}

/** How often a speaker means himself, per hundred characters, what he quotes left out. */
export function measureFirstPerson(words: string): number {
  const own = dropQuotes(words);
  return own.length === 0 ? 0 : ((own.match(firstPerson)?.length ?? 0) * 100) / own.length;
}

function dropQuotes(words: string): string {
  return words.replace(quoted, '');
}
