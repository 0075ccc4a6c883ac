import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { readCorpus } from '../loaders/read-corpus.ts';
import { listCards, type CardFile } from '../views/card/list-cards.ts';
import { openCardCache } from './card-cache.ts';
import { drawCards, type DrawnCards } from './draw-cards.ts';
import { drawFile } from './draw-file.ts';
import { openFonts } from './type/fonts.ts';

/** Draws the pictures while the pages are built, and writes them beside the pages; in development each when asked for. */
export function cardsIntegration(): AstroIntegration {
  let root = process.cwd();
  let site: URL | undefined;
  let drawing: Promise<DrawnCards> | undefined;
  return {
    name: 'yanju-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:server:setup': ({ server }) => {
        let fonts: ReturnType<typeof openFonts> | undefined;
        let cards: Promise<readonly CardFile[]> | undefined;
        server.middlewares.use((request, response, next) => {
          const path = request.url?.replace(/\?.*$/, '') ?? '';
          if (!/\/(?:card|chart)\.png$/.test(path)) {
            next();
            return;
          }
          const draw = async (): Promise<void> => {
            cards ??= readCorpus(root).then(({ graph }) => listCards(graph, site));
            const file = (await cards).find(({ address }) => address === path);
            if (!file) {
              next();
              return;
            }
            response.setHeader('content-type', 'image/png');
            response.end(await drawFile(await (fonts ??= openFonts()), file.card));
          };
          draw().catch(next);
        });
      },
      'astro:build:start': () => {
        // Cards are many and small: several at a time, each on one thread.
        sharp.concurrency(1);
        drawing = readCorpus(root).then(({ graph }) => drawCards(graph, site, openCardCache(join(root, cacheFolder))));
        // A fault is told when the pages are written; without this it would end the process before.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!drawing) return;
        const { files, drawnCount, missing } = await drawing;
        for (const { address, png } of files) {
          const path = join(fileURLToPath(dir), address);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, png);
        }
        logger.info(`${files.length} cards written, ${drawnCount} of them drawn anew`);
        if (missing.length > 0) logger.warn(`No face of the cards has ${missing.join(' ')}; drawn as boxes.`);
      },
    },
  };
}

/** Ignored by git, and outside `dist/`: it lives from build to build. */
const cacheFolder = '.build/cards';
