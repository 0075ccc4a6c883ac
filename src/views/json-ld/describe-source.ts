import type { Locale } from '../../domain/localized.ts';
import type { Source } from '../../domain/source.ts';
import type { ToAbsolute } from '../absolute.ts';
import { toSourceAddress } from '../address.ts';
import { citeSource } from '../cite/build-citations.ts';
import { dataPaths, mediaTypes } from '../data-addresses.ts';
import { listCitationTags } from './citation-tags.ts';
import type { PageDescription } from './node.ts';

/** An article. Its quotes stand in the page and in its data file and are not said again: the page is long enough. */
export function describeSource(source: Source, locale: Locale): (absolute: ToAbsolute) => PageDescription {
  return (absolute) => {
    const { title, author, publisher, date } = citeSource(source, locale, absolute);
    const url = absolute(toSourceAddress(source.id, locale));
    const data = dataPaths.source(source.id);
    return {
      nodes: [
        {
          '@type': 'Article',
          '@id': url,
          headline: title,
          inLanguage: source.language,
          ...(author !== undefined && { author }),
          ...(publisher !== undefined && { publisher }),
          ...(date !== undefined && { datePublished: date }),
          ...(source.url !== undefined && { isBasedOn: source.url }),
          encoding: { '@type': 'MediaObject', contentUrl: absolute(data), encodingFormat: mediaTypes.json },
        },
      ],
      tags: listCitationTags(citeSource(source, locale, absolute), url),
      files: [
        { href: data, type: mediaTypes.json },
        { href: dataPaths.sourceText(source.id), type: mediaTypes.txt },
      ],
    };
  };
}
