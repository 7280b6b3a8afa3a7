import { withOfficePdfsEach } from '../office-pdfs.ts';
import { type Draft, isDraft } from './draft.ts';
import { type Halt, isHalted, unlessHalted } from './halt.ts';
import type { Maker } from './make.ts';
import type { ClientRecord } from './record.ts';
import type { ClientResult } from './result.ts';
import { programFault } from './write-client.ts';

/**
 * The clients of a range, in its order, without those that a halt leaves. Each is written as soon
 * as it is made; those that wait for LibreOffice, once it has set the Word files of all of them.
 */
export async function makeRange(
  maker: Maker,
  records: readonly ClientRecord[],
  write: boolean,
): Promise<readonly ClientResult[]> {
  const made: (ClientResult | Draft)[] = [];
  for (const record of records) {
    if (isHalted(maker.halt)) break;
    const client = await maker.draft(record);
    const isReady = isDraft(client) && !client.waitsForOffice;
    made.push(isReady ? maker.finish(client, write) : client);
  }
  const waiting = made.filter(isDraft);
  const whole = await withPdfs(waiting, maker.halt);
  const finished = new Map<Draft, ClientResult>();
  for (const [index, draft] of waiting.entries()) {
    const ready = whole[index];
    if (ready === undefined || isHalted(maker.halt)) break;
    finished.set(draft, maker.finish(ready, write));
  }
  return made.flatMap((client) => (isDraft(client) ? (finished.get(client) ?? []) : client));
}

/** The drafts with the PDFs of their Word files: one process for all. None when work is to stop. */
async function withPdfs(drafts: readonly Draft[], flag: Halt): Promise<readonly Draft[]> {
  if (drafts.length === 0) return [];
  const clients = drafts.map(({ documents }) => documents);
  const and = (
    draft: Draft,
    more: Partial<Pick<Draft, 'documents' | 'diagnostics'>> = {},
  ): Draft => {
    const diagnostics = [...draft.diagnostics, ...(more.diagnostics ?? [])];
    return { ...draft, ...more, diagnostics };
  };
  try {
    const made = await unlessHalted(flag, (signal) => withOfficePdfsEach(clients, signal));
    return made === undefined ? [] : drafts.map((draft, index) => and(draft, made[index]));
  } catch (error) {
    return drafts.map((draft) => and(draft, { diagnostics: [programFault(error as Error)] }));
  }
}
