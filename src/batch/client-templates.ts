import type { LoadedAnswers } from '../answers/load.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import type { MakeOptions, WordFiles } from '../make-document.ts';
import { ownClauses } from '../own-clauses.ts';
import { ownTemplates } from '../own-templates.ts';

/** What a client's documents are made from besides the answers, and what tells it apart. */
export interface ClientTemplates {
  readonly options: Pick<MakeOptions, 'templates' | 'overrides'>;
  /** Bytes by file, and the user's clauses by name: for `answersHash`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly clauses: readonly (readonly [name: string, text: string])[];
}

/** The user's Word files and clauses for a client: named in the command or answers, or beside the list or base. */
export function clientTemplates(
  host: Host,
  list: string,
  named: WordFiles,
  loaded: LoadedAnswers,
): Result<ClientTemplates> {
  const { value: templates, diagnostics } = ownTemplates(host, loaded, named);
  if (templates === undefined) return { diagnostics };
  const { value: overrides, diagnostics: unread } = ownClauses(host, [
    ...new Set([list, ...loaded.texts.keys()]),
  ]);
  const words = Object.values(templates).map(({ file, bytes }) => [file, bytes] as const);
  const clauses = [...(overrides?.files ?? [])].map(([name, { text }]) => [name, text] as const);
  const options = { templates, ...(overrides && { overrides }) };
  const files = new Map([...(loaded.files ?? []), ...words]);
  return { value: { options, files, clauses }, diagnostics: [...diagnostics, ...unread] };
}
