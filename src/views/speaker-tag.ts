import type { SpeakerId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Speaker } from '../domain/speaker.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { toSpeakerAddress } from './address.ts';
import type { Palette } from './palette.ts';

/** A speaker as named beside a quote: a colour bar, a name, a link. */
export interface SpeakerTag {
  readonly name: string;
  /** The name in the other language, where it is another. */
  readonly otherName?: string;
  /** Absent where the text does not say who speaks. */
  readonly href?: string;
  /** Class of the colour: `sp-3`. */
  readonly colour: string;
}

export function toColourClass(palette: Palette, id: SpeakerId | undefined): string {
  return `sp-${(id && palette.get(id)) ?? 0}`;
}

export function buildSpeakerTag(speaker: Speaker | undefined, palette: Palette, locale: Locale): SpeakerTag {
  const colour = toColourClass(palette, speaker?.id);
  if (!speaker) return { name: getDictionary(locale).quote.unknownSpeaker, colour };
  const name = speaker.names[locale];
  const other = speaker.names[locale === 'en' ? 'zh' : 'en'];
  return { name, ...(other !== name && { otherName: other }), href: toSpeakerAddress(speaker.id, locale), colour };
}
