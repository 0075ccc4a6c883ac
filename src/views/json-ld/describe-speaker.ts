import type { Locale } from '../../domain/localized.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { ToAbsolute } from '../absolute.ts';
import { toSpeakerAddress } from '../address.ts';
import type { JsonLdNode, PageDescription } from './node.ts';

/** Who it is, by the names under which the articles have the words. */
export function buildSpeakerNode({ id, names, kind }: Speaker, locale: Locale, absolute: ToAbsolute): JsonLdNode {
  const url = absolute(toSpeakerAddress(id, locale));
  return { '@type': kind === 'person' ? 'Person' : 'Organization', '@id': url, name: names[locale], url };
}

export function describeSpeaker(speaker: Speaker, locale: Locale): (absolute: ToAbsolute) => PageDescription {
  const { names, aliases } = speaker;
  const others = [...new Set([names.en, names.zh, ...aliases])].filter((name) => name !== names[locale]);
  return (absolute) => ({
    nodes: [{ ...buildSpeakerNode(speaker, locale, absolute), ...(others.length > 0 && { alternateName: others }) }],
  });
}
