import { crc32 } from 'node:zlib';
import type { Logo } from './look.ts';

/** What a file proves to be: a picture, one of a kind that is not taken, or one that is damaged. */
export type Picture =
  | Omit<Logo, 'name' | 'fallback'>
  | { readonly fault: 'unknown' | 'damaged'; readonly found?: string };

/** The kind and size of a picture by what it holds, never by its name. */
export function readPicture(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.toString('latin1', 0, 16);
  if (start.startsWith('\x89PNG')) return sized('png', bytes, pngSize(file));
  if (start.startsWith('\xff\xd8\xff')) return sized('jpeg', bytes, jpegSize(file));
  const text = file.toString('utf8');
  return /<(?:\w+:)?svg[\s>]/.test(text) ? sized('svg', bytes, svgSize(text)) : unknown(start);
}

function sized(kind: Logo['kind'], bytes: Uint8Array, size: Size | undefined): Picture {
  return size === undefined ? { fault: 'damaged' } : { kind, bytes, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const others: readonly [RegExp, string][] = [
  [/^GIF8/, 'GIF'],
  [/^RIFF....WEBP/s, 'WebP'],
  [/^....ftyp(heic|heix|mif1)/s, 'HEIC'],
  [/^....ftypavif/s, 'AVIF'],
  [/^BM/, 'BMP'],
  [/^(II\*\0|MM\0\*)/, 'TIFF'],
  [/^%PDF/, 'PDF'],
  [/^%!PS/, 'PostScript'],
];

function unknown(start: string): Picture {
  const found = others.find(([pattern]) => pattern.test(start))?.[1];
  return { fault: 'unknown', ...(found !== undefined && { found }) };
}

/** PNG (ISO/IEC 15948, 5): IHDR first, IEND last, every chunk whole. */
function pngSize(file: Buffer): Size | undefined {
  let at = 8;
  for (let type = ''; type !== 'IEND'; ) {
    if (at + 12 > file.length) return undefined;
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) return undefined;
    type = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined;
    at = end + 4;
  }
  return positive(file.readUInt32BE(16), file.readUInt32BE(20));
}

/** JPEG (ITU-T T.81, B.1): the frame header among the segments, and an end of the image. */
function jpegSize(file: Buffer): Size | undefined {
  if (file.lastIndexOf(Buffer.from([0xff, 0xd9])) < file.length - 64) return undefined;
  for (let at = 2; at + 9 < file.length; ) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return positive(file.readUInt16BE(at + 7), file.readUInt16BE(at + 5));
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The proportion of a drawing (SVG 1.1, 7.7 and 7.11): its view box, else its width and height. */
function svgSize(text: string): Size | undefined {
  const root = /<(?:\w+:)?svg(\s[^>]*)?>/.exec(text)?.[1] ?? '';
  if (!/<\/(?:\w+:)?svg\s*>\s*(?:<!--(?:(?!-->).)*-->\s*)*$/s.test(text)) return undefined;
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const box =
    attribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , boxWidth = 0, boxHeight = 0] = box;
  if (boxWidth > 0 && boxHeight > 0) return { width: boxWidth, height: boxHeight };
  const length = (name: string) => Number.parseFloat(attribute(name) ?? '');
  return positive(length('width'), length('height')) ?? { width: 100, height: 100 };
}

function positive(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
