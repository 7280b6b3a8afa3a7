import { OPEN } from '../../document/stream.ts';
import type { Language } from '../../i18n/text.ts';
import { decode, type Raw } from '../../template/decode.ts';
import { runProgram } from '../../template/run.ts';
import type { CompiledWord } from '../compile/compile.ts';
import { addLists } from '../host/add-lists.ts';
import { readNumbering } from '../host/numbering.ts';
import { OwnBlocks } from '../host/own-blocks.ts';
import { labelsOf, resolveReferences } from '../host/references.ts';
import { readStyles } from '../host/styles.ts';
import { addPart } from '../package/add-part.ts';
import { rewritten } from '../package/write.ts';
import { NumberSource } from './numbers.ts';
import { printerFor } from './print.ts';
import { settle } from './settle.ts';

export interface WordFilling {
  /** Our clause as its nodes, by the name that a tag calls it: `clause.notice`. */
  readonly clause: (name: string) => readonly Raw[];
  readonly language: Language;
  /** Whether `de` before `un` becomes `d’`. */
  readonly elides: boolean;
  /** The heading of a clause that a reference means and the document does not hold. */
  readonly headingOf: (target: string) => string;
}

/** Template and data → the bytes of a Word file: what has no tag keeps its packed bytes. */
export function fillWord(template: CompiledWord, data: object, filling: WordFilling): Uint8Array {
  const numbers = new NumberSource(template.used);
  const own = new OwnBlocks(() => readStyles(template.styles), filling.language, {
    list: () => String(numbers.next('list')),
    bookmark: () => numbers.next('bookmark'),
  });
  const written = new Map<string, string>();
  for (const { name, prefix, program } of template.parts) {
    const marked = runProgram(program, {}, data, printerFor(prefix));
    const blocks = (content: string) => {
      const nodes = content.startsWith(OPEN) ? decode(content) : filling.clause(content);
      return own.write(nodes).replaceAll(/(<\/?| )w:/g, `$1${prefix}`);
    };
    written.set(name, settle(marked, { prefix, numbers, blocks, elides: filling.elides }));
  }
  addNumbering(template, written, own, numbers, filling.language);
  resolveAll(template, written, filling);
  return rewritten(template.pack, written);
}

/** Writes the number lists that filling gained, into the part that holds them or a new one. */
function addNumbering(
  template: CompiledWord,
  written: Map<string, string>,
  { gained }: OwnBlocks,
  { restarted }: NumberSource,
  language: Language,
): void {
  const count = gained.letters.length + restarted.length;
  if (count === 0 && gained.bullets === undefined && gained.clauses === undefined) return;
  const lists = addLists(template.numbering, gained, restarted, language);
  const name = template.contents.numbering;
  if (name === undefined) addPart(template, written, { kind: 'numbering', text: lists });
  else written.set(name, lists);
}

const words: Readonly<Record<Language, string>> = { fr: 'Article', nl: 'Artikel', en: 'Clause' };
const quoted: Readonly<Record<Language, (heading: string) => string>> = {
  fr: (heading) => `Article «\u00a0${heading}\u00a0»`,
  nl: (heading) => `Artikel ‘${heading}’`,
  en: (heading) => `Clause “${heading}”`,
};

function resolveAll(
  template: CompiledWord,
  written: Map<string, string>,
  { language, headingOf }: WordFilling,
): void {
  const { main, numbering } = template.contents;
  const referring = {
    word: words[language],
    titled: (target: string) => quoted[language](headingOf(target)),
    labels: () =>
      labelsOf(written.get(main) ?? '', {
        styles: readStyles(template.styles),
        numbering: readNumbering(
          written.get(numbering ?? 'word/numbering.xml') ?? template.numbering,
        ),
      }),
  };
  for (const [name, part] of written) {
    const resolved = resolveReferences(part, referring);
    if (resolved !== part) written.set(name, resolved);
  }
}
