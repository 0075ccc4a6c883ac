import type { Claim } from '../domain/claim.ts';
import type { Figure } from '../domain/figure.ts';
import type { ClaimId, FigureId, SourceId, SpeakerId, TopicId } from '../domain/id.ts';
import type { Topic } from '../domain/topic.ts';
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

export function requireClaim(graph: Graph, id: ClaimId): Claim {
  const claim = graph.claims.get(id);
  if (!claim) throw new Error(`Unexpected claim \`${id}\`, expected one of the graph.`);
  return claim;
}

export function requireFigure(graph: Graph, id: FigureId): Figure {
  const figure = graph.figures.get(id);
  if (!figure) throw new Error(`Unexpected figure \`${id}\`, expected one of the graph.`);
  return figure;
}

export function requireTopic(graph: Graph, id: TopicId): Topic {
  const topic = graph.topics.get(id);
  if (!topic) throw new Error(`Unexpected topic \`${id}\`, expected one of the graph.`);
  return topic;
}
