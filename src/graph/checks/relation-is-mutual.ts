import type { ClaimRelation } from '../../domain/claim.ts';
import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { reportAt } from '../report-at.ts';

const mutual: readonly ClaimRelation[] = ['contradicts', 'restates'];

/** Of two claims that contradict or restate each other both say so; none is related to itself. */
export const relationIsMutual: Check = ({ records: { claims }, graph }) =>
  claims.flatMap(({ id, relations, origin }): Message[] =>
    relations.flatMap(({ type, claim }, index) => {
      const field = `relations.${index}`;
      if (claim === id) {
        const reason = `Unexpected relation of \`${id}\` to itself, expected another claim; remove it.`;
        return [reportAt(origin, field, 'relation-is-mutual', reason)];
      }
      const other = graph.claims.get(claim);
      if (!other || !mutual.includes(type)) return [];
      if (other.relations.some((back) => back.type === type && back.claim === id)) return [];
      const reason = `Unexpected one-sided relation, \`${id}\` ${type} \`${claim}\`; add \`- { type: ${type}, claim: ${id} }\` to ${other.origin.path}.`;
      return [reportAt(origin, field, 'relation-is-mutual', reason)];
    }),
  );
