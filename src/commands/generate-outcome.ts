import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { unwritable } from '../output/system-problem.ts';
import { keptFiles, type PlannedFile, planFiles, reportKept, writeFiles } from '../output/write.ts';
import { type GenerateFlags, writesNothing } from './generate-options.ts';
import type { Work } from './generate-work.ts';

/** What became of the finished files. */
export interface Outcome {
  /** On disk now; of a run that writes nothing, what one that writes would put there. */
  readonly done: readonly PlannedFile[];
  readonly kept: readonly PlannedFile[];
  readonly stale: readonly PlannedFile[];
}

export const nothing: Outcome = { done: [], kept: [], stale: [] };

/** Writes the files, unless the person only wants to know what would be written. */
export function carryOut(
  host: Host,
  flags: GenerateFlags,
  planned: readonly PlannedFile[],
  { diagnostics }: Work,
): Outcome {
  const kept = keptFiles(planned, { force: flags.force === true });
  const files = planned.filter((file) => !kept.includes(file));
  const stale = flags.check ? files.filter(({ state }) => state !== 'same') : [];
  const done = writesNothing(flags) ? files : write(host, flags, files, diagnostics);
  diagnostics.push(
    ...reportKept(flags.out, kept),
    ...stale.map(({ path }) =>
      reportOutput('output/stale', { values: { file: `${flags.out}/${path}` } }),
    ),
  );
  return { done, kept, stale };
}

/** The files as they stand to the disk; nothing where they stand in each other's way or it can not be read. */
export function plan(host: Host, out: string, work: Work): readonly PlannedFile[] | undefined {
  if (work.diagnostics.some(({ code }) => code === 'output/collision')) return undefined;
  try {
    return planFiles(host, out, [...work.documents, ...work.notices.values()]);
  } catch (error) {
    work.diagnostics.push(refused(error, out));
    return undefined;
  }
}

function refused(error: unknown, out: string): Diagnostic {
  const { syscall, code, path = out } = error as NodeJS.ErrnoException;
  if (syscall === undefined && code === undefined) throw error;
  return unwritable(path, error);
}

/** The files that stand on disk after writing: all, or those before the one that could not be written. */
function write(
  host: Host,
  { out }: GenerateFlags,
  files: readonly PlannedFile[],
  diagnostics: Diagnostic[],
): readonly PlannedFile[] {
  const written: PlannedFile[] = [];
  try {
    writeFiles(host, out, files, { written: (file) => written.push(file) });
  } catch (error) {
    diagnostics.push(refused(error, out));
  }
  return written;
}
