import { defineCollection } from 'astro:content';
import { asideSchema } from './domain/aside.ts';
import { claimSchema } from './domain/claim.ts';
import { figureSchema } from './domain/figure.ts';
import { incidentalSchema } from './domain/incidental.ts';
import { quoteSchema } from './domain/quote.ts';
import { sourceSchema } from './domain/source.ts';
import { speakerSchema } from './domain/speaker.ts';
import { topicSchema } from './domain/topic.ts';
import { collectionLoader } from './loaders/collection-loader.ts';
import { shareCorpus } from './loaders/shared-corpus.ts';

/** All come from one reading of the files, made when the first of them is loaded. */
const corpus = shareCorpus();

export const collections = {
  sources: defineCollection({ loader: collectionLoader(corpus, 'sources'), schema: sourceSchema }),
  speakers: defineCollection({ loader: collectionLoader(corpus, 'speakers'), schema: speakerSchema }),
  quotes: defineCollection({ loader: collectionLoader(corpus, 'quotes'), schema: quoteSchema }),
  claims: defineCollection({ loader: collectionLoader(corpus, 'claims'), schema: claimSchema }),
  figures: defineCollection({ loader: collectionLoader(corpus, 'figures'), schema: figureSchema }),
  topics: defineCollection({ loader: collectionLoader(corpus, 'topics'), schema: topicSchema }),
  asides: defineCollection({ loader: collectionLoader(corpus, 'asides'), schema: asideSchema }),
  incidentals: defineCollection({ loader: collectionLoader(corpus, 'incidentals'), schema: incidentalSchema }),
};
