import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { reportAt } from '../report-at.ts';

/** A topic is that of a claim or more, and rests its summary on claims of its own. */
export const topicHasClaims: Check = ({ records: { claims, topics } }) =>
  topics.flatMap(({ id, origin, summary }): Message[] => {
    const own = new Set(claims.filter((claim) => claim.topics.includes(id)).map((claim) => claim.id));
    if (own.size === 0) {
      const reason = `Unexpected topic \`${id}\` that no claim has, expected one or more; list it in \`topics\` of a claim, or remove the file.`;
      return [reportAt(origin, '', 'topic-has-claims', reason)];
    }
    const known = new Set(claims.map((claim) => claim.id));
    return summary.flatMap((sentence, index) =>
      sentence.claims.flatMap((claim, at) => {
        if (own.has(claim) || !known.has(claim)) return [];
        const reason = `Unexpected claim \`${claim}\` under topic \`${id}\`, which is not among its \`topics\`; add the topic to the claim, or rest the sentence on another.`;
        return [reportAt(origin, `summary.${index}.claims.${at}`, 'topic-has-claims', reason)];
      }),
    );
  });
