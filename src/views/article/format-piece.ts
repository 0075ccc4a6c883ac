import type { ElementContent, Properties } from 'hast';
import type { RunMark } from '../../domain/block.ts';
import type { Piece } from './cut-runs.ts';
import { element, text } from './hast.ts';

const tagNames = { strong: 'strong', emphasis: 'em', delete: 'del', code: 'code', link: 'a' } as const satisfies Record<
  RunMark,
  string
>;

/** One piece of text in its formatting, the first mark outermost. */
export function formatPiece(piece: Piece): ElementContent {
  return piece.marks.reduceRight<ElementContent>((inner, mark) => wrap(inner, mark, piece.href), text(piece.text));
}

function wrap(inner: ElementContent, mark: RunMark, href: string | undefined): ElementContent {
  if (mark !== 'link') return element(tagNames[mark], {}, [inner]);
  return isSafe(href) ? element('a', linkProperties(href), [inner]) : inner;
}

/** Seeds are hostile until shown otherwise: only addresses of the web and of mail become links. */
function isSafe(href: string | undefined): href is string {
  return href !== undefined && /^(?:https?:\/\/|mailto:)/i.test(href);
}

function linkProperties(href: string): Properties {
  return { href, rel: ['nofollow', 'noopener'] };
}
