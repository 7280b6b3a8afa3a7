import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The list as a whole can not be read, as far as it was: no client of it is made. */
export class ListError extends Error {
  override readonly name = 'ListError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code }) => code).join(', '));
    this.diagnostics = diagnostics;
  }
}
