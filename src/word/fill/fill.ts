import { zip } from '../../render/docx/zip.ts';
import type { Program } from '../../template/program.ts';
import { runProgram } from '../../template/run.ts';
import type { CompiledWord } from '../compile/compile.ts';
import { keptEntry, writtenEntry } from '../package/write.ts';
import { NumberSource } from './numbers.ts';
import { printerFor } from './print.ts';
import { settle } from './settle.ts';

export interface WordFilling {
  /** Programs that print our clauses as streams, by the name that a tag calls them. */
  readonly clauses: Readonly<Record<string, Program>>;
  /** Our own blocks, as a stream, in the words and styles of this document. */
  readonly blocks: (stream: string, replaced: string) => string;
  readonly elides: boolean;
}

/** Template and data → the bytes of a Word file: what has no tag keeps its packed bytes. */
export function fillWord(template: CompiledWord, data: object, filling: WordFilling): Uint8Array {
  const numbers = new NumberSource();
  const written = new Map<string, string>();
  for (const { name, prefix, program } of template.parts) {
    const marked = runProgram(program, filling.clauses, data, printerFor(prefix));
    const { blocks, elides } = filling;
    written.set(name, settle(marked, { prefix, numbers, blocks, elides }));
  }
  return zip(
    template.pack.entries.map((entry) => {
      const text = written.get(entry.name);
      return text === undefined ? keptEntry(entry) : writtenEntry(entry, text);
    }),
  );
}
