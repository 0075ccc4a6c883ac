import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { colours } from '../src/cards/draw/colours.ts';
import { getDictionary } from '../src/i18n/dictionary.ts';
import { drawAppIcon, drawFavicon, drawPlainFavicon } from './icon-drawing.ts';
import { root } from './run.mjs';

const folder = join(root, 'public');

/** Pictures of the site's mark that browsers and systems ask for, from its drawing. What they give is committed. */
async function drawIcons(): Promise<void> {
  const [app, maskable] = await Promise.all([drawAppIcon(0.94), drawAppIcon(0.72)]);
  const small = await Promise.all([16, 32, 48].map((size) => render(drawPlainFavicon(), size)));
  await Promise.all([
    write('favicon.svg', drawFavicon()),
    write('favicon.ico', formatIco(small)),
    write('apple-touch-icon.png', await render(app, 180)),
    write('icon-192.png', await render(app, 192)),
    write('icon-512.png', await render(app, 512)),
    write('icon-maskable-512.png', await render(maskable, 512)),
    write('site.webmanifest', `${JSON.stringify(buildManifest(), undefined, 2)}\n`),
  ]);
}

function buildManifest(): object {
  const { site } = getDictionary('en');
  const icon = (name: string, size: number, purpose: string): object => ({
    src: `/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    name: site.homeTitle,
    short_name: site.name,
    start_url: '/',
    display: 'browser',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable-512', 512, 'maskable')],
  };
}

async function render(svg: string, size: number): Promise<Buffer> {
  const density = (72 * size) / 32;
  return sharp(Buffer.from(svg), { density }).resize(size, size).png({ compressionLevel: 9, palette: true }).toBuffer();
}

/** PNGs in one `.ico`: a head, an entry of 16 bytes for each, the files. */
function formatIco(files: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6 + 16 * files.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(files.length, 4);
  let offset = head.length;
  files.forEach((file, index) => {
    const at = 6 + 16 * index;
    // The size stands in the PNG's own head.
    head.set([file.readUInt32BE(16), file.readUInt32BE(20)], at);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(file.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += file.length;
  });
  return Buffer.concat([head, ...files]);
}

async function write(name: string, content: string | Buffer): Promise<void> {
  await writeFile(join(folder, name), content);
}

await drawIcons();
