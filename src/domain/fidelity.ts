/**
 * How one printing of a remark stands to the reference wording, from the mildest to the gravest.
 * `verbatim`: nothing differs. `trimmed`: words of the reference left out. `added`: words that it does not have, inside
 * the quotation marks. `reworded`: another's words for it. `number-differs`: another value or bound.
 */
export const fidelities = ['verbatim', 'trimmed', 'added', 'reworded', 'number-differs'] as const;
export type Fidelity = (typeof fidelities)[number];

/** The gravest first, which is how a printing is labelled: `[trimmed, number-differs]` → `[number-differs, trimmed]`. */
export function rankFidelities(found: Iterable<Fidelity>): Fidelity[] {
  return [...new Set(found)].sort((one, other) => fidelities.indexOf(other) - fidelities.indexOf(one));
}
