import type { SourceId } from '../../domain/id.ts';
import { pointOf } from '../../domain/origin.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';

/** A name that an editor registered means one speaker; a description may mean another in another source. */
export const aliasIsUnique: Check = ({ records }) => {
  const claimed = new Map<string, Speaker[]>();
  const messages: Message[] = [];
  for (const speaker of records.speakers.filter(({ isRegistered }) => isRegistered)) {
    for (const [name, field] of listNames(speaker)) {
      const first = claimed.get(name)?.find((other) => other.id !== speaker.id && canMeet(other, speaker));
      if (first) messages.push(describe(speaker, field, name, first));
      claimed.set(name, [...(claimed.get(name) ?? []), speaker]);
    }
  }
  return messages;
};

/** Each name once, as a search compares it, with the field that gives it. */
function listNames({ names, aliases }: Speaker): Map<string, string> {
  const all = [
    [names.zh, 'names.zh'],
    [names.en, 'names.en'],
    ...aliases.map((alias, index) => [alias, `aliases.${index}`]),
  ];
  return new Map(all.reverse().map(([name = '', field = '']) => [name.normalize('NFKC').toLowerCase(), field]));
}

function canMeet(one: Speaker, other: Speaker): boolean {
  const shares = (id: SourceId): boolean => other.onlyIn?.includes(id) ?? true;
  return one.onlyIn?.some(shares) ?? true;
}

function describe(speaker: Speaker, field: string, name: string, first: Speaker): Message {
  const { path = '', point = { line: 1, column: 1 } } = speaker.origin
    ? { path: speaker.origin.path, point: pointOf(speaker.origin, field) }
    : {};
  const reason = `Unexpected name 「${name}」, which ${first.origin?.path ?? first.id} has too, expected a name of one speaker; remove it from one of the two.`;
  return { path, point, severity: 'error', rule: 'alias-is-unique', reason };
}
