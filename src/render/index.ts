import type { Look } from '../document/look.ts';
import type { Document } from '../document/types.ts';

export const formats = ['docx', 'html', 'md'] as const;
export type Format = (typeof formats)[number];

type Renderer = (document: Document, look: Look) => Uint8Array;

/** One renderer a format, loaded when first asked for. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  docx: async () => (await import('./docx/index.ts')).renderDocx,
  html: async () => (await import('./html/index.ts')).renderHtml,
  md: async () => (await import('./markdown/index.ts')).renderMarkdown,
};
