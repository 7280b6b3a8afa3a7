import type { LoadedAnswers } from '../../src/answers/load.ts';
import type { DocumentKind } from '../../src/document/types.ts';
import { documentsOf, linesOf } from './documents.ts';

/** What each clause and annex of a document says, by its id, a paragraph a line, in ordinary spaces. */
export async function clausesOf(
  loaded: LoadedAnswers,
  kind: DocumentKind = 'engagement-letter',
): Promise<ReadonlyMap<string, string>> {
  const { documents, diagnostics } = await documentsOf(loaded);
  const document = documents.find((made) => made.kind === kind);
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  const clauses = new Map<string, string>();
  let id = '';
  for (const line of linesOf(document)) {
    if (line.kind === 'heading') id = line.at;
    const said = clauses.get(id);
    const text = line.text.replace(/\s/g, ' ');
    clauses.set(id, said === undefined ? text : `${said}\n${text}`);
  }
  return clauses;
}
