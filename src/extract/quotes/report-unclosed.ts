import type { Document } from '../../document/document.ts';
import type { Message } from '../../text/message.ts';
import { buildPlaceIndex } from '../../text/place.ts';
import type { Marked } from './find-marked.ts';
import type { Passage } from './passage.ts';

/** An opening mark whose closing one is missing: the words are taken to the end of their paragraph, and the editor is told. */
export function reportUnclosed(document: Document, passages: readonly Passage[], marked: readonly Marked[]): Message[] {
  const open = marked.filter(({ isClosed, isContinued }) => !isClosed && !isContinued);
  if (open.length === 0) return [];
  const places = buildPlaceIndex(document.text);
  return open.flatMap(({ passage, start: afterMark }): Message[] => {
    const readable = passages[passage]?.readable;
    if (!readable) return [];
    const { start } = readable.toSource({
      start: afterMark - 1,
      end: afterMark,
    });
    return [
      {
        path: document.path,
        point: places.toPoint(start),
        severity: 'warning',
        rule: 'quote-is-closed',
        reason: `Unexpected end of the paragraph after the opening mark 「${document.text.charAt(start)}」, expected its closing mark. The words to the end of the paragraph are taken; check the article.`,
      },
    ];
  });
}
