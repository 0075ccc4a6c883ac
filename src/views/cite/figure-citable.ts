import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { paths } from '../address.ts';
import { listMentions } from '../claim/printings.ts';
import { dataPaths, mediaTypes } from '../data-addresses.ts';
import { describeReferenceValue } from '../figure/figure-row.ts';
import { buildCiteBox, type BuildCiteBox, type DataFile } from './build-cite-box.ts';

export function listFigureFiles({ id }: Figure): DataFile[] {
  return [
    { text: 'CSV', href: dataPaths.figure(id, 'csv'), type: mediaTypes.csv },
    { text: 'JSON', href: dataPaths.figure(id, 'json'), type: mediaTypes.json },
  ];
}

export function citeFigure(graph: Graph, figure: Figure, locale: Locale): BuildCiteBox {
  const printings = listMentions(graph, figure);
  const claim = figure.claim && graph.claims.get(figure.claim);
  const speaker = claim?.speaker ?? printings[0]?.voice.speaker;
  const name = speaker && graph.speakers.get(speaker)?.speaker.names[locale];
  const value = describeReferenceValue(figure, printings, locale);
  return buildCiteBox(
    {
      id: figure.id,
      title: `${figure.label[locale]}${locale === 'en' ? ': ' : '：'}${value}`,
      path: paths.figure(figure.id),
      speaker: { id: speaker, name: name ?? getDictionary(locale).quote.unknownSpeaker },
      printings,
    },
    { heading: getCiteDictionary(locale).box.figure, files: listFigureFiles(figure) },
    locale,
  );
}
