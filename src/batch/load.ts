import { type LoadedAnswers, loadAnswers, overBase, withPictures } from '../answers/load.ts';
import { declareUnchanging } from '../answers/unchanging.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { unreadable } from '../output/system-problem.ts';
import type { Column } from './columns.ts';
import type { ClientRecord } from './record.ts';
import { rowAnswers } from './row.ts';

/** Where clients come from: the list, its columns, and the answers that all share. */
export interface ListSetup {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly base?: string;
}

/** Record → the client's answers, or those of some columns alone, over the base, which is read once. */
export function clientLoader(
  host: Host,
  { file, columns: all, base }: ListSetup,
): (record: ClientRecord, columns?: readonly Column[]) => Result<LoadedAnswers> {
  const shared = base === undefined ? undefined : loadFile(host, base);
  declareUnchanging(shared?.value?.data);
  return (record, columns = all) => {
    const own = ownAnswers(host, { file, columns: all }, columns, record);
    if (own.value === undefined || shared === undefined) return own;
    const diagnostics = [...shared.diagnostics, ...own.diagnostics];
    if (shared.value === undefined) return { diagnostics };
    return { value: overBase(own.value, shared.value), diagnostics };
  };
}

function ownAnswers(
  host: Host,
  { file, columns: all }: ListSetup,
  columns: readonly Column[],
  record: ClientRecord,
): Result<LoadedAnswers> {
  if (record.kind === 'row') {
    const { value, diagnostics } = rowAnswers(file, columns, record, all);
    return {
      ...(value && { value: withPictures(value, (name) => host.readBytes(name)) }),
      diagnostics,
    };
  }
  if (record.kind === 'file') return loadFile(host, record.file);
  const text = new TextEncoder().encode(record.text);
  return loadAnswers({ file, text, origin: record }, (name) => host.readBytes(name));
}

function loadFile(host: Host, file: string): Result<LoadedAnswers> {
  try {
    return loadAnswers({ file }, (name) => host.readBytes(name));
  } catch (error) {
    return { diagnostics: [unreadable(file, error, { place: { file } })] };
  }
}
