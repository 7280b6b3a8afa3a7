import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../i18n/text.ts';

/** The command could not run at all: wrong words, an unreadable file. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code }) => code).join(', '));
    this.diagnostics = diagnostics;
  }
}

/** The command was asked for something that it does not know. */
export function wrongUsage(message: Text): UsageError {
  return new UsageError(reportOutput('command/usage', { message }));
}

/** By its name: a command that is a file of its own, as `init`, has this class once more. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
