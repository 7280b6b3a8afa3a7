import type { Result } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/types.ts';
import type { Look } from '../look/look.ts';
import type { PdfStandard } from './pdf-standards.ts';

export const formats = ['docx', 'pdf', 'html', 'md'] as const;
export type Format = (typeof formats)[number];

export interface RenderOptions {
  /** Default: PDF/UA-1. */
  readonly pdfStandard?: PdfStandard;
}

/** A document in a look → the bytes of a file, or what keeps it from being made. */
export type Renderer = (
  document: Document,
  look: Look,
  options: RenderOptions,
) => Result<Uint8Array> | Promise<Result<Uint8Array>>;

/** One renderer a format, loaded when first asked for. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  docx: async () => always((await import('./docx/index.ts')).renderDocx),
  pdf: async () => (await import('./pdf/index.ts')).pdfRenderer(),
  html: async () => always((await import('./html/index.ts')).renderHtml),
  md: async () => always((await import('./markdown/index.ts')).renderMarkdown),
};

/** A renderer that nothing can keep from its work. */
function always(render: (document: Document, look: Look) => Uint8Array): Renderer {
  return (document, look) => ({ value: render(document, look), diagnostics: [] });
}
