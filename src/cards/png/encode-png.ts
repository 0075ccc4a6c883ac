import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const indexedColour = 3;

/** Pixels as places in a palette of at most 256 colours. */
export interface IndexedImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly palette: readonly (readonly [red: number, green: number, blue: number])[];
}

/** An image as PNG: four bits a pixel where 16 colours are enough, else eight. */
export async function encodePng({ width, height, pixels, palette }: IndexedImage): Promise<Buffer> {
  const depth = palette.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, indexedColour], 8);
  const rows = depth === 4 ? packRows(pixels, width, height) : copyRows(pixels, width, height);
  return Buffer.concat([
    signature,
    formatChunk('IHDR', header),
    formatChunk('PLTE', Buffer.from(palette.flat())),
    formatChunk('IDAT', await compress(rows, { level: 6 })),
    formatChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Every row begins with the number of its filter: 0, none, which is best for a palette. */
function copyRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

function packRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const second = x + 1 < width ? (pixels[y * width + x + 1] ?? 0) : 0;
      rows[y * stride + 1 + (x >> 1)] = ((pixels[y * width + x] ?? 0) << 4) | second;
    }
  }
  return rows;
}

function formatChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return Buffer.concat([head, data, check]);
}
