import { reportOffice } from './diagnostics/catalogue/office.ts';
import type { Diagnostic, Result } from './diagnostics/diagnostic.ts';
import type { Generated, GeneratedDocument } from './make-document.ts';
import { systemProblem } from './output/system-problem.ts';

/** The PDF of a Word file, or why there is none. */
type Pdfs = ReadonlyMap<GeneratedDocument, Result<Uint8Array>>;

/**
 * The documents, and after each that was made from the user's own Word file its PDF: LibreOffice sets
 * all of them in one process, as Word would. Where it can not, the Word files stand and why is said.
 */
export async function withOfficePdfs(documents: readonly GeneratedDocument[]): Promise<Generated> {
  return withPdfs(documents, await officePdfs(documents));
}

/** The same for the documents of several clients: one process for all, to each what is its own. */
export async function withOfficePdfsEach(
  clients: readonly (readonly GeneratedDocument[])[],
  signal?: AbortSignal,
): Promise<readonly Generated[]> {
  const pdfs = await officePdfs(clients.flat(), signal);
  return clients.map((documents) => withPdfs(documents, pdfs));
}

async function officePdfs(
  documents: readonly GeneratedDocument[],
  signal?: AbortSignal,
): Promise<Pdfs> {
  const words = documents.filter(({ isOwnWord }) => isOwnWord);
  if (words.length === 0) return new Map();
  const { convertEach } = await import('./office/convert.ts');
  const files = words.map((word) => ({ name: word.path, bytes: word.bytes }));
  try {
    const made = await convertEach(files, { ...(signal && { signal }) });
    return new Map(
      words.flatMap((word, index) => {
        const file = files[index];
        const result = file && made.get(file);
        return result ? [[word, result] as const] : [];
      }),
    );
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const values = { problem: systemProblem(error) };
    const noRoom = { diagnostics: [reportOffice('office/no-room', { values })] };
    return new Map(words.map((word) => [word, noRoom]));
  }
}

function withPdfs(documents: readonly GeneratedDocument[], pdfs: Pdfs): Generated {
  // What concerns all files is one finding for all of them.
  const diagnostics = new Set<Diagnostic>();
  const all = documents.flatMap((word) => {
    const { value: bytes, diagnostics: found } = pdfs.get(word) ?? { diagnostics: [] };
    for (const one of found) diagnostics.add(one);
    if (bytes === undefined) return [word];
    const path = word.path.replace(/docx$/, 'pdf');
    return [word, { ...word, path, format: 'pdf' as const, bytes }];
  });
  return { documents: all, diagnostics: [...diagnostics] };
}
