import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../loaders/read-corpus.ts';
import { buildIndex } from './build-index.ts';
import type { IndexFile } from './index-file.ts';
import { indexFolder } from './index-files.ts';

/** Writes the index of the search below `/pagefind/` when the pages are built; in development builds it on demand. */
export function pagefindIntegration(): AstroIntegration {
  let root = process.cwd();
  const build = async (): Promise<IndexFile[]> => buildIndex((await readCorpus(root)).graph);
  return {
    name: 'yanju-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<IndexFile[]> | undefined;
        server.middlewares.use(`/${indexFolder}`, (request, response, next) => {
          files ??= build();
          const path = request.url?.replace(/^\/|\?.*$/g, '');
          files
            .then((all) => {
              const file = all.find((candidate) => candidate.path === path);
              if (!file) {
                next();
                return;
              }
              if (file.path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
              response.end(file.content);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await build();
        const folder = join(fileURLToPath(dir), indexFolder);
        for (const { path, content } of files) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
        logger.info(`${files.length} files of the search index written to ${indexFolder}/`);
      },
    },
  };
}
