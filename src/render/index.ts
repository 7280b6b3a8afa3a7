import type { Document } from '../document/types.ts';

export const formats = ['docx'] as const;
export type Format = (typeof formats)[number];

type Renderer = (document: Document) => Uint8Array;

/** One renderer a format, loaded when first asked for. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  docx: async () => (await import('./docx/index.ts')).renderDocx,
};
