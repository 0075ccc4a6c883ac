import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CorpusRecords } from '../graph/graph.ts';
import type { Corpus } from './read-corpus.ts';
import type { SharedCorpus } from './shared-corpus.ts';

/** Puts one collection of the corpus into Astro's store, and again whenever a seed or a record changes. */
export function collectionLoader(corpus: SharedCorpus, collection: keyof CorpusRecords): Loader {
  return {
    name: `yanju-${collection}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await store(await corpus.get(root), collection, context);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path: string) => {
          if (!isCorpusFile(root, path)) return;
          const report = (error: unknown): void => context.logger.error(String(error));
          // All are told of the same errors of the corpus; one of them says so.
          const reportOnce = collection === 'sources' ? report : () => undefined;
          corpus.refresh(root).then((fresh) => store(fresh, collection, context).catch(report), reportOnce);
        });
      }
      context.watcher?.add([`${root}seeds`, `${root}src/editorial/records`]);
    },
  };
}

async function store(corpus: Corpus, collection: keyof CorpusRecords, context: LoaderContext): Promise<void> {
  context.store.clear();
  // Astro warns of a collection that holds nothing unless something was once in it.
  context.store.set({ id: 'none', data: {} });
  context.store.delete('none');
  for (const record of corpus.records[collection]) {
    const path = findPath(record, corpus);
    const file = path === undefined ? {} : { filePath: path };
    const data = await context.parseData({ id: record.id, data: { ...record }, ...file });
    context.store.set({ id: record.id, data, digest: context.generateDigest(data), ...file });
  }
}

/** The file from which a record comes; a speaker without a record comes from none. */
function findPath(record: CorpusRecords[keyof CorpusRecords][number], { graph }: Corpus): string | undefined {
  if ('path' in record) return record.path;
  return 'source' in record && !('origin' in record)
    ? graph.sources.get(record.source)?.source.path
    : record.origin?.path;
}

function isCorpusFile(root: string, path: string): boolean {
  return path.startsWith(`${root}seeds/`) || path.startsWith(`${root}src/editorial/records/`);
}
