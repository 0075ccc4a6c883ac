import type { Graph } from '../graph/graph.ts';
import { buildIndexFiles } from './build-index-files.ts';
import type { IndexFile } from './index-file.ts';
import { buildPagefindFiles } from './build-pagefind-files.ts';
import { buildStreams } from './build-streams.ts';
import { listTopicKeys } from './name-keys.ts';
import { normaliseStream } from './normal-stream.ts';
import { placeRecords } from './place-records.ts';
import { keepReachable, readSimplifiedCharacters } from './read-simplified-characters.ts';

/** Everything that the browser's search reads, as files below `/pagefind/`. Same graph, same bytes. */
export async function buildIndex(graph: Graph): Promise<IndexFile[]> {
  const all = readSimplifiedCharacters();
  const streams = buildStreams(graph);
  const normal = streams.map((stream) => normaliseStream(stream, all));
  const topics = [...graph.topics.values()].flatMap((topic) => listTopicKeys(topic, all).flatMap((key) => [...key]));
  const simplified = keepReachable(all, new Set([...normal.flatMap(({ characters }) => characters), ...topics]));
  const { files, meta, pages } = await buildPagefindFiles(normal.map(({ characters }) => characters));
  const indexed = streams.flatMap((stream, index) => {
    const counted = normal[index];
    return counted
      ? [{ stream, normal: counted, placed: placeRecords(stream, counted), pages: pages[index] ?? [] }]
      : [];
  });
  return [...files, ...buildIndexFiles({ graph, indexed, simplified, meta })].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );
}
