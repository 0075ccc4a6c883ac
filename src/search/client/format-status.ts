import type { SearchDictionary } from '../../i18n/search.zh.ts';
import type { Found } from './search.ts';

/** What a finished search says of itself. */
export function formatStatus(
  { hits, also, nearest, repeats, isMute, isOtherForm }: Found,
  shown: number,
  writings: readonly string[],
  t: SearchDictionary,
): string {
  if (isMute) return t.mute;
  const total = hits.length;
  if (total === 0 && nearest.length > 0) return t.nothingExact;
  const apart = also.length > 0 ? t.alsoCount(also.length) : '';
  if (total === 0) return also.length > 0 ? t.found(0) + apart : t.nothing;
  const found =
    shown < total ? t.foundSome(shown, total) : isOtherForm ? t.foundOtherwise(total, writings) : t.found(total);
  return found + (repeats > 0 ? t.repeats(repeats) : '') + apart;
}
