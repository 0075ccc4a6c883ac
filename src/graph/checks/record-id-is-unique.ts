import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { reportAt } from '../report-at.ts';

/** A record's id is its public address: `a.yaml` and `a.yml` in one folder would share it. */
export const recordIdIsUnique: Check = ({ records: { claims, figures, topics } }) =>
  [claims, figures, topics].flatMap((collection) => {
    const first = new Map<string, string>();
    return collection.flatMap(({ id, origin }): Message[] => {
      const earlier = first.get(id);
      first.set(id, earlier ?? origin.path);
      if (earlier === undefined) return [];
      const reason = `Unexpected second record \`${id}\`, first in ${earlier}; rename this file, or join the two.`;
      return [reportAt(origin, '', 'record-id-is-unique', reason)];
    });
  });
