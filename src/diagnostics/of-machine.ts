import type { Diagnostic } from './diagnostic.ts';

const codes = new Set([
  'output/unwritable',
  'batch/disk',
  'pdf/engine-missing',
  'office/missing',
  'office/no-room',
  'office/broken',
]);

/** The program could not do what was asked for want of something here, whatever the answers say. */
export function isOfMachine({ code }: Pick<Diagnostic, 'code'>): boolean {
  return codes.has(code);
}
