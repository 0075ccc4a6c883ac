import { locales } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { paths, toAddress } from './address.ts';

/** The address of every page of the site, in every language. */
export function listPages(graph: Graph): string[] {
  const inOneLanguage = [
    paths.home,
    paths.sources,
    ...[...graph.sources.keys()].map(paths.source),
    paths.speakers,
    ...[...graph.speakers.keys()].map(paths.speaker),
    paths.claims,
    ...[...graph.claims.keys()].map(paths.claim),
    paths.figures,
    ...[...graph.figures.keys()].map(paths.figure),
    paths.topics,
    ...[...graph.topics.keys()].map(paths.topic),
    paths.search,
    paths.about,
    paths.notFound,
  ];
  return locales.flatMap((locale) => inOneLanguage.map((path) => toAddress(path, locale)));
}
