import type { Generated, GeneratedDocument } from './make-document.ts';

/**
 * The documents, and after each that was made from the user's own Word file its PDF: LibreOffice sets
 * all of them in one process, as Word would. Where it can not, the Word files stand and why is said.
 */
export async function withOfficePdfs(documents: readonly GeneratedDocument[]): Promise<Generated> {
  const files = new Map(
    documents
      .filter(({ isOwnWord }) => isOwnWord)
      .map((word) => [word, { name: word.path, bytes: word.bytes }]),
  );
  if (files.size === 0) return { documents, diagnostics: [] };
  const { convertToPdf } = await import('./office/convert.ts');
  const { value: made, diagnostics } = await convertToPdf([...files.values()]);
  const pdfOf = (word: GeneratedDocument): readonly GeneratedDocument[] => {
    const file = files.get(word);
    const bytes = file && made?.get(file);
    if (bytes === undefined) return [];
    return [{ ...word, path: word.path.replace(/docx$/, 'pdf'), format: 'pdf', bytes }];
  };
  return { documents: documents.flatMap((word) => [word, ...pdfOf(word)]), diagnostics };
}
