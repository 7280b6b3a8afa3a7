import { reportBatch } from '../diagnostics/catalogue/batch.ts';
import { type Diagnostic, hasErrors, isError } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { isOfWholeDisk, systemProblem, unwritable } from '../output/system-problem.ts';
import { keptFiles, type PlannedFile, planFiles, reportKept, writeFiles } from '../output/write.ts';
import { type Draft, failed, isFaulty, isOfNoTemplate, type Settled } from './draft.ts';
import { halt } from './halt.ts';
import type { BatchSetup } from './make.ts';
import type { MadeDocument } from './result.ts';

/** Compares the documents of a client with the disk and, with `write`, writes what is new or stale. */
export function writeClient(
  host: Host,
  setup: BatchSetup,
  { folder, answers, documents, diagnostics }: Draft,
  write: boolean,
): Settled {
  const { out, strict, force } = setup;
  if (isFaulty(diagnostics, strict)) return failed(diagnostics, folder);
  // Of a client that lacks a document it is not said what it was made from: the next run says so again.
  const isAsked = setup.options.documents !== undefined || setup.options.language !== undefined;
  const origin = !hasErrors(diagnostics)
    ? { answers, of: documents.length, ...(isAsked && { asked: true as const }) }
    : {};
  const made = documents.map((document) => ({ ...document, ...origin }));
  try {
    const planned = planFiles(host, out, made);
    const kept = keptFiles(planned, { force });
    const files = planned.filter((file) => !kept.includes(file));
    if (write) writeFiles(host, out, files, { durable: false });
    const found = [...diagnostics, ...reportKept(out, kept)];
    const isSame = planned.every(({ state }) => state === 'same');
    const lacksFormat = diagnostics.some((found) => isError(found) && !isOfNoTemplate(found));
    const state = kept.length > 0 || lacksFormat ? 'failed' : isSame ? 'unchanged' : 'made';
    return { folder, state, documents: planned.map(madeDocument), diagnostics: found };
  } catch (error) {
    return unwritten(setup, folder, diagnostics, error as NodeJS.ErrnoException);
  }
}

function madeDocument({ path, state, bytes, sha256 }: PlannedFile): MadeDocument {
  return { path, state, bytes: bytes.length, sha256 };
}

/** A disk that takes nothing more takes nothing of the clients after this one either: all work stops. */
function unwritten(
  { out, halt: flag }: BatchSetup,
  folder: string,
  found: readonly Diagnostic[],
  error: NodeJS.ErrnoException,
): Settled {
  if (error.code === undefined) return failed([...found, programFault(error)], folder);
  if (!isOfWholeDisk(error))
    return failed([...found, unwritable(`${out}/${folder}`, error)], folder);
  halt(flag);
  const full = reportBatch('batch/disk', { values: { file: out, problem: systemProblem(error) } });
  return { folder, state: 'left', documents: [], diagnostics: [...found, full] };
}

export function programFault({ message }: Error): Diagnostic {
  return reportBatch('batch/program-fault', { values: { problem: message } });
}
