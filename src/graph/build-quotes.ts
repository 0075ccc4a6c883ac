import { buildQuoteId } from '../domain/quote-id.ts';
import type { Quote } from '../domain/quote.ts';
import type { QuotedSource, SpeakerRegister } from './register-speakers.ts';

/** Gives every quote its permanent id and its speaker's, source by source in the order of the list. */
export function buildQuotes(quoted: readonly QuotedSource[], { identify }: SpeakerRegister): Quote[] {
  const taken = new Set<string>();
  return quoted.flatMap(({ source, quotes }) => {
    const printed = new Map<string, number>();
    return quotes.map(({ speaker, described, describedForms = [], ...quote }): Quote => {
      const occurrence = (printed.get(quote.text) ?? 0) + 1;
      printed.set(quote.text, occurrence);
      const id = buildQuoteId({ source: source.id, text: quote.text, occurrence }, taken);
      taken.add(id);
      const said = speaker
        ? { speaker: identify(source.id, speaker), speakerName: speaker.name }
        : described !== undefined && {
            speakerName: described,
            ...(describedForms.length > 0 && { speakerForms: describedForms }),
          };
      return { ...quote, ...said, id, source: source.id };
    });
  });
}
