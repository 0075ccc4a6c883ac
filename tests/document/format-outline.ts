import type { Document } from '../../src/document/document.ts';

/** One line a block: its kind, its level or place in a list, its turn, its first twenty characters. */
export function formatOutline({ blocks, turns }: Pick<Document, 'blocks' | 'turns'>): string {
  const lines = blocks.map(({ id, kind, level, list, label, text }) => {
    const turn = turns.find((each) => each.blocks.includes(id));
    const place = level ?? (list ? `${'  '.repeat(list.depth)}${list.ordinal ?? '-'}` : '');
    const who = turn ? `${turn.type}:${turn.name ?? '?'}${label ? ' ⟨label⟩' : ''}` : '';
    const start = [...text.replace(/\s+/g, ' ')].slice(0, 20).join('');
    return [id, kind, place, who, `| ${start}`].filter((part) => part !== '').join(' ');
  });
  return `${lines.join('\n')}\n`;
}
