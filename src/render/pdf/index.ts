import { reportLook } from '../../diagnostics/catalogue/look.ts';
import { reportRender } from '../../diagnostics/catalogue/render.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/types.ts';
import type { Look } from '../../look/look.ts';
import type { RenderOptions } from '../index.ts';
import { documentData, lookData } from './data.ts';
import { type Engine, pdfEngine } from './engine.ts';
import { fontFiles, fontTwins } from './fonts.ts';
import type { Data } from './nodes.ts';

/** The renderer of PDF: one compiler for all documents of a run; a finding for each when there is none. */
export async function pdfRenderer(load: () => Promise<Engine | undefined> = pdfEngine) {
  const engine = await load();
  return async (
    document: Document,
    look: Look,
    options: RenderOptions,
  ): Promise<Result<Uint8Array>> =>
    engine === undefined
      ? { diagnostics: [reportRender('pdf/engine-missing')] }
      : renderPdf(engine, document, look, options);
}

/** What there is to make PDFs with. */
export async function examinePdf(): Promise<{ hasEngine: boolean; fonts: readonly string[] }> {
  return { hasEngine: (await pdfEngine()) !== undefined, fonts: fontFiles() };
}

/** PDF/UA-1: tagged, with language, title and bookmarks, so that a screen reader can read it aloud. */
const DEFAULT = 'ua-1';
/** Tagged as well, with nothing proved. */
const PLAIN = '1.7';

async function renderPdf(
  engine: Engine,
  document: Document,
  look: Look,
  { pdfStandard }: RenderOptions,
): Promise<Result<Uint8Array>> {
  const json = (data: Data) => new TextEncoder().encode(JSON.stringify(data));
  const files = new Map<string, Uint8Array>([
    ['look.json', json(lookData(document, look))],
    ['data.json', json(documentData(document, look))],
  ]);
  if (look.logo !== undefined) files.set(`logo.${look.logo.kind}`, look.logo.bytes);
  const standard = pdfStandard ?? DEFAULT;
  const made = await engine.compile(files, standard);
  const diagnostics = fontFindings(made.messages, look);
  if (made.pdf !== undefined) return { value: made.pdf, diagnostics };
  if (!made.isSet) return { diagnostics: [...diagnostics, pictureFinding(made.messages, look)] };
  const finding = standardFinding(made.messages, standard, pdfStandard !== undefined);
  if (finding.severity === 'error') return { diagnostics: [...diagnostics, finding] };
  const { pdf } = await engine.compile(files, PLAIN);
  if (pdf === undefined) throw new Error(`Typst: ${made.messages.join('; ')}`);
  return { value: pdf, diagnostics: [...diagnostics, finding] };
}

/** Fonts of the look that are not installed, nor any of the same widths. Typst names fonts in small letters. */
function fontFindings(messages: readonly string[], { fonts }: Look): readonly Diagnostic[] {
  const unknown = messages.map((message) => /^unknown font family: (.+)$/.exec(message)?.[1]);
  return [...new Set([fonts.body, fonts.headings])]
    .filter((name) => fontTwins(name).every((twin) => unknown.includes(twin.toLowerCase())))
    .map((name) => reportRender('look/font-missing', { values: { name } }));
}

/** A picture that only Typst finds to be damaged; anything else is a fault of ours. */
function pictureFinding(messages: readonly string[], { logo }: Look): Diagnostic {
  if (
    logo === undefined ||
    !messages.some((message) => /failed to (decode|parse|load)/.test(message))
  )
    throw new Error(`Typst: ${messages.join('; ')}`);
  return reportLook('look/logo-damaged', { values: { name: logo.name } });
}

/** Letters that no font has are shown as boxes and said; a standard that was asked for is then not met. */
function standardFinding(
  messages: readonly string[],
  standard: string,
  isAskedFor: boolean,
): Diagnostic {
  const letters = messages.flatMap((message) =>
    [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
      ([, text]) => text,
    ),
  );
  if (letters.length > 0 && !isAskedFor)
    return reportRender('pdf/missing-letters', { values: { letters: unescaped(letters) } });
  const problem = letters.length > 0 ? unescaped(letters) : messages.join('; ');
  return reportRender('pdf/standard-not-met', { values: { standard, problem } });
}

function unescaped(letters: readonly (string | undefined)[]): string {
  const shown = letters.filter((text) => text !== undefined && !/^\\\\u/.test(text));
  return [...new Set(shown)].join(' ');
}
