import type { Passage } from '../../quotes/passage.ts';
import type { NameTable } from '../name-table.ts';
import { organisationEnd } from '../words/organisations.ts';

const announcement = /[（(](?:以下|下文)?(?:[简簡下][称稱]|称为)/u;
const abbreviation =
  /([\p{Script=Han}A-Za-z0-9]{3,30})[（(](?:以下|下文)?(?:简称|下称|簡稱|下稱|称为)(?:为)?[“「"『]?([\p{Script=Han}A-Za-z0-9]{2,12})[”」"』]?[）)]/gu;
const organisation = new RegExp(`${organisationEnd}$`, 'u');

/** 澜图信息技术有限公司（以下简称“澜图公司”）: the short name means the long one, which begins with the same character. */
export function collectAbbreviations(table: NameTable, passages: readonly Passage[]): void {
  for (const { text } of passages) {
    if (!announcement.test(text)) continue;
    for (const [, phrase = '', short = ''] of text.matchAll(abbreviation)) {
      const start = phrase.lastIndexOf(short.charAt(0));
      const full = phrase.slice(Math.max(0, start));
      if (start < 0 || full.length <= short.length || !organisation.test(full)) continue;
      table.addForm(short, table.add(full, 'organisation'));
    }
  }
}
