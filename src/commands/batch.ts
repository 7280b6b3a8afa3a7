import { loadAnswers } from '../answers/load.ts';
import { type Crew, soloCrew, stoppedAtClose } from '../batch/crew.ts';
import { halt, isHalted, newHalt } from '../batch/halt.ts';
import { RunRecord } from '../batch/last-run.ts';
import { ListError } from '../batch/list-error.ts';
import type { BatchSetup } from '../batch/make.ts';
import type { Shard } from '../batch/plan.ts';
import { noProgress, progressOf } from '../batch/progress.ts';
import { jsonReporter, type Reporter, textReporter } from '../batch/report.ts';
import { runBatch, type Watcher } from '../batch/run.ts';
import { type ClientSource, folderSource, openSource } from '../batch/source.ts';
import type { Tally } from '../batch/tally.ts';
import { workerCrew } from '../batch/workers.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { noticeFile } from '../output/notice.ts';
import { unreadable, unwritable } from '../output/system-problem.ts';
import { wrongValue } from './choices.ts';
import { exitCodes } from './exit-code.ts';
import { type GenerateFlags, generateOptions } from './generate-options.ts';
import { findInputs, readFile } from './inputs.ts';
import { namedTemplates } from './named-templates.ts';
import { paletteFor } from './print.ts';
import { UsageError } from './usage-error.ts';

export interface BatchFlags extends GenerateFlags {
  readonly base?: string;
  readonly allOrNothing?: boolean;
  readonly onlyFailed?: boolean;
  readonly shard?: string;
  readonly concurrency?: string;
}

/** `va-agree batch`: the documents of every client of a list. */
export async function batchCommand(host: Host, list: string, flags: BatchFlags): Promise<number> {
  const report = await reporterFor(host, list, flags);
  try {
    const source = await open(host, list, flags);
    const before = [...source.diagnostics, ...baseFaults(host, flags.base)];
    if (hasErrors(before)) return report.refuse(before);
    report.note(before);
    return await work(host, source, flags, report);
  } catch (error) {
    if (error instanceof ListError) return report.refuse(error.diagnostics);
    if (error instanceof UsageError && flags.json)
      return report.finish(exitCodes.couldNotRun, error.diagnostics);
    throw error;
  }
}

async function work(
  host: Host,
  source: ClientSource,
  flags: BatchFlags,
  report: Reporter,
): Promise<number> {
  const setup = setupOf(host, source, flags);
  const shard = shardOf(flags.shard);
  const record = new RunRecord(host, flags.out, source.file, shard);
  const only = flags.onlyFailed ? record.failedBefore() : undefined;
  const crew = crewFor(host, setup, flags.concurrency);
  let cancelled = false;
  const forget = host.onStop(() => {
    cancelled = true;
    halt(setup.halt);
    report.stopping();
  });
  try {
    const watcher = watcherOf(report, setup, record);
    const allOrNothing = flags.allOrNothing === true;
    const refusal = await runBatch(
      source,
      crew,
      { shard, allOrNothing, ...(only && { only }) },
      watcher,
    );
    if (refusal !== undefined) return report.refuse(refusal.diagnostics, refusal.plan);
    const whole = !setup.dryRun && !isHalted(setup.halt);
    const unsaved = whole ? closeRun(host, flags, record) : [];
    if (cancelled) return report.finish(exitCodes.cancelled);
    const code = unsaved.length > 0 ? exitCodes.couldNotRun : endOf(report.tally, flags);
    return report.finish(code, unsaved);
  } finally {
    forget();
    report.stopping();
    await crew.close();
  }
}

/** Who watches the work: the person, and the next run, which is told who failed. */
function watcherOf(
  report: Reporter,
  { halt: flag, dryRun }: BatchSetup,
  record: RunRecord,
): Watcher {
  return {
    stopped: () => isHalted(flag),
    reading: (clients) => report.reading(clients),
    planned: (plan) => {
      report.planned(plan);
      if (!dryRun) begin(record);
    },
    done: (result) => {
      record.add(result);
      report.done(result);
    },
    advanced: () => report.advanced(),
  };
}

function begin(record: RunRecord): void {
  const problem = problemOf(record.file, () => record.begin());
  if (problem !== undefined) throw new UsageError(problem);
}

/** Leaves beside the documents what the next run and the reader are told; what could not be written. */
function closeRun(host: Host, { out, uiLanguage }: BatchFlags, record: RunRecord) {
  const { name, bytes } = noticeFile(uiLanguage);
  const file = `${out}/${name}`;
  const notice = () => {
    if (host.kind(file) === undefined) host.writeAtomic(file, bytes);
  };
  const problems = [problemOf(record.file, () => record.end()), problemOf(file, notice)];
  return problems.filter((problem) => problem !== undefined);
}

function problemOf(file: string, write: () => void): Diagnostic | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return unwritable(file, error);
  }
}

/** Several threads take longer to start than few clients to make; the source tells none apart yet. */
function crewFor(host: Host, setup: BatchSetup, concurrency: string | undefined): Crew {
  const size =
    concurrency === undefined ? host.parallelism : wholeNumber('--concurrency', concurrency);
  const crew = size === 1 ? soloCrew(host, setup) : workerCrew(size, host, setup);
  return stoppedAtClose(crew, setup.halt);
}

function wholeNumber(name: string, value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw wrongValue(name, value, '1, 2, 3 …');
}

function setupOf(host: Host, { file, columns }: ClientSource, flags: BatchFlags): BatchSetup {
  return {
    file,
    columns,
    ...(flags.base !== undefined && { base: flags.base }),
    out: flags.out,
    options: generateOptions(flags),
    named: namedTemplates(host, flags.template ?? []),
    force: flags.force === true,
    strict: flags.strict === true,
    dryRun: flags.dryRun === true || flags.check === true,
    checking: flags.check === true,
    halt: newHalt(),
  };
}

function endOf(tally: Tally, { check }: BatchFlags): number {
  const { counts, lacksSomething, isIncomplete } = tally;
  if (lacksSomething) return exitCodes.couldNotRun;
  if (counts.failed > 0 || isIncomplete) return exitCodes.faults;
  return check && counts.made > 0 ? exitCodes.stale : exitCodes.done;
}

async function reporterFor(host: Host, list: string, flags: BatchFlags): Promise<Reporter> {
  const { uiLanguage: language, out } = flags;
  if (flags.json) return jsonReporter(host, { language, out });
  const quiet = flags.quiet === true;
  const palette = await paletteFor(host, flags.color !== false);
  const progress = quiet ? noProgress : progressOf(host, language);
  const mode = flags.check ? 'check' : flags.dryRun ? 'dry-run' : 'make';
  return textReporter(host, { language, out, list, quiet, palette, progress, mode });
}

async function open(host: Host, list: string, flags: BatchFlags): Promise<ClientSource> {
  try {
    if (host.kind(list) === 'directory')
      return folderSource(
        list,
        findInputs(host, [list]).map(({ file }) => file),
      );
    return await openSource(host, list, flags.uiLanguage);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(unreadable(list, error));
  }
}

/** What is wrong with the answers that all share, said once. */
function baseFaults(host: Host, base: string | undefined): readonly Diagnostic[] {
  if (base === undefined) return [];
  const source = { file: base, text: readFile(host, base) };
  return loadAnswers(source, (name) => host.readBytes(name)).diagnostics;
}

function shardOf(text: string | undefined): Shard {
  if (text === undefined) return { index: 1, count: 1 };
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw wrongValue('--shard', text, '1/4, 2/4, 3/4, 4/4 …');
}
