import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What citation-js reads in a file, as CSL-JSON without its own traces. */
export function readWithCitationJs(file: string): Readonly<Record<string, unknown>>[] {
  return new Cite(file).data.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => name !== '_graph' && name !== 'citation-key')),
  );
}
