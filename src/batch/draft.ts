import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { isOfMachine } from '../diagnostics/of-machine.ts';
import type { GeneratedDocument } from '../make-document.ts';
import type { ClientResult } from './result.ts';

/** The documents of a client before they are compared with the disk. */
export interface Draft {
  readonly place: Place;
  readonly folder: string;
  /** SHA-256 of what they were made from. */
  readonly answers: string;
  readonly documents: readonly GeneratedDocument[];
  /** PDFs of the user's own Word files are still to be made. */
  readonly waitsForOffice: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function isDraft(client: Draft | ClientResult): client is Draft {
  return !('state' in client);
}

/** What became of a client, but for its place. */
export type Settled = Omit<ClientResult, 'place'>;

export function failed(diagnostics: readonly Diagnostic[], folder?: string): Settled {
  return { ...(folder && { folder }), state: 'failed', documents: [], diagnostics };
}

/** Nothing is written of a client with an error, unless it is only that another format or document can not be made here. */
export function isFaulty(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  if (strict) return diagnostics.some(({ severity }) => severity !== 'info');
  const others = /^office\/|^pdf\/engine-missing$|^template\/missing$/;
  return diagnostics.some(({ severity, code }) => severity === 'error' && !others.test(code));
}

/** A document that there is no template of yet: no fault of the client, whose other documents are made. */
export function isOfNoTemplate({ code }: Diagnostic): boolean {
  return code === 'template/missing';
}

/** Findings without a place in the list stand at their client, unless they are not about the client. */
export function placedAt<C extends { readonly diagnostics: readonly Diagnostic[] }>(
  client: C,
  file: string,
  place: Place,
): C & { readonly place: Place } {
  const placed = (found: Diagnostic): Diagnostic => {
    const { file: where = file, range, cell } = found.place ?? {};
    const isPlaced = where !== file || range !== undefined || cell !== undefined;
    return isPlaced || isOfMachine(found) || isOfNoTemplate(found) ? found : { ...found, place };
  };
  return { ...client, place, diagnostics: client.diagnostics.map(placed) };
}
