import type { Fidelity } from '../../domain/fidelity.ts';
import type { Locale } from '../../domain/localized.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';

/** How a printing is labelled: by its gravest fidelity, all of them said. */
export interface FidelityTag {
  /** Class of the line: the gravest. */
  readonly line: Fidelity;
  /** The gravest alone: `Words added`. */
  readonly gravest: string;
  /** `Words added, trimmed` */
  readonly text: string;
  readonly notes: readonly string[];
}

export function buildFidelityTag(fidelities: readonly Fidelity[], locale: Locale): FidelityTag | undefined {
  const [line] = fidelities;
  if (line === undefined) return undefined;
  const t = getDigestDictionary(locale);
  const names = fidelities.map((fidelity) => t.fidelities[fidelity]);
  const [first = '', ...rest] = names;
  const text = locale === 'en' ? [first, ...rest.map((name) => name.toLowerCase())].join(', ') : names.join('，');
  return { line, gravest: first, text, notes: fidelities.map((fidelity) => t.fidelityNotes[fidelity]) };
}
