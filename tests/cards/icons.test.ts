import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawAppIcon, drawFavicon } from '../../scripts/icon-drawing.ts';

const read = (name: string): Promise<Buffer> => readFile(new URL(`../../public/${name}`, import.meta.url));

test('the icon in public/ is what its drawing gives; `npm run icons` draws it anew', async () => {
  expect((await read('favicon.svg')).toString()).toBe(drawFavicon());
});

test('no icon needs a font', async () => {
  expect(`${drawFavicon()}${await drawAppIcon(1)}`).not.toMatch(/<text|font/);
});

test('the manifest names icons of the sizes that it tells', async () => {
  // Our own file.
  const { icons } = JSON.parse((await read('site.webmanifest')).toString()) as {
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(await read(src.slice(1))).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(await sharp(await read('apple-touch-icon.png')).metadata()).toMatchObject({ width: 180, height: 180 });
});

test('the .ico holds 16, 32 and 48 pixels', async () => {
  const ico = await read('favicon.ico');
  const count = ico.readUInt16LE(4);
  expect(Array.from({ length: count }, (_, index) => ico[6 + 16 * index])).toEqual([16, 32, 48]);
});
