import type { SourceId, SpeakerId } from '../domain/id.ts';
import type { Graph, SourceNode, SpeakerNode } from '../graph/graph.ts';

/** A page is only made for what the graph holds, so a missing node is a mistake of the program. */
export function requireSource(graph: Graph, id: SourceId): SourceNode {
  const node = graph.sources.get(id);
  if (!node) throw new Error(`Unexpected source \`${id}\`, expected one of the graph.`);
  return node;
}

export function requireSpeaker(graph: Graph, id: SpeakerId): SpeakerNode {
  const node = graph.speakers.get(id);
  if (!node) throw new Error(`Unexpected speaker \`${id}\`, expected one of the graph.`);
  return node;
}
