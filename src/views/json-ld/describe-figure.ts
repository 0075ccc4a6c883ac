import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { ToAbsolute } from '../absolute.ts';
import { paths, toAddress } from '../address.ts';
import { listFigureFiles } from '../cite/figure-citable.ts';
import type { PageDescription } from './node.ts';
import { buildDownload, toSiteId } from './page-nodes.ts';

/** The printings of one number, as data. */
export function describeFigure(figure: Figure, locale: Locale): (absolute: ToAbsolute) => PageDescription {
  return (absolute) => {
    const files = listFigureFiles(figure);
    const t = getCiteDictionary(locale);
    return {
      nodes: [
        {
          '@type': 'Dataset',
          name: t.dataset.figure(figure.label[locale]),
          description: figure.measures[locale],
          url: absolute(toAddress(paths.figure(figure.id), locale)),
          inLanguage: languageTags[locale],
          isAccessibleForFree: true,
          creator: { '@type': 'Organization', name: t.site, url: absolute(paths.home) },
          variableMeasured: figure.label[locale],
          isPartOf: { '@id': toSiteId(absolute) },
          distribution: files.map(({ href, type }) => buildDownload(absolute(href), type)),
        },
      ],
      files,
    };
  };
}
