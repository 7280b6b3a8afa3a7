import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The command could not run at all: wrong words, an unreadable file. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code }) => code).join(', '));
    this.diagnostics = diagnostics;
  }
}
