import { reportTemplate, type templateCatalogue } from '../diagnostics/catalogue/template.ts';
import type { Diagnostic, Place, Position, Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { GroupShape } from '../view/shape.ts';
import type { CompiledTemplate } from './fill.ts';
import { clauseFiles, type TemplateKey } from './key.ts';
import { markUp } from './markup.ts';
import { checkNames, type NameFault } from './names.ts';
import { parseTags } from './parse.ts';
import { nameOf, programOf } from './steps.ts';
import { type TreeProgram, treeOf } from './tree.ts';

/** Gives the text of a file below the templates' folder, `fr/terms.md.hbs`, or nothing. */
export type ReadTemplate = (name: string) => string | undefined;

interface Source {
  readonly file: string;
  readonly text: string;
}

interface Work {
  readonly key: TemplateKey;
  readonly read: ReadTemplate;
  readonly shape: GroupShape;
  readonly partials: Record<string, TreeProgram>;
  readonly ids: string[];
  readonly anchors: string[];
  readonly references: { target: string; file: string; line: number; column: number }[];
  readonly diagnostics: Diagnostic[];
}

/** Laws that a document's front matter declares: `laws: [FR, BE]`. */
export function declaredLaws(text: string): readonly string[] {
  const list = /^---\n[\s\S]*?^laws: *\[([^\]]*)\][\s\S]*?^---\n/m.exec(text)?.[1] ?? '';
  return list.split(',').map((law) => law.trim());
}

/**
 * Reads a template and its partials → steps ready to be filled, every fault reported with file and line.
 * A partial is looked up in the document's folder, then in `shared`, first for the law in question.
 */
export function compileTemplate(
  key: TemplateKey,
  read: ReadTemplate,
  shape: GroupShape,
): Result<CompiledTemplate> {
  const work: Work = {
    key,
    read,
    shape,
    partials: {},
    ids: [],
    anchors: [],
    references: [],
    diagnostics: [],
  };
  const file = `${key.language}/${key.document}.md.hbs`;
  const text = read(file);
  if (text === undefined) {
    return { diagnostics: [reportTemplate('template/missing-file', { values: { name: file } })] };
  }
  const main = compileSource({ file, text: withoutFrontMatter(text) }, work);
  checkReferences(work);
  if (work.diagnostics.length > 0) return { diagnostics: work.diagnostics };
  return { value: { ...key, main, partials: work.partials, ids: work.ids }, diagnostics: [] };
}

/** Keeps the lines, so that places stay right. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?^---\n/m, (matter) => matter.replace(/[^\n]/g, ''));
}

function compileSource(source: Source, work: Work): TreeProgram {
  const program = parse(source, work);
  if (program === undefined) return [];
  for (const fault of checkNames(program, work.shape))
    work.diagnostics.push(describe(fault, source));
  collectIds(program, source, work);
  const markup = markUp(source.text, work.key.language);
  for (const fault of markup.faults)
    work.diagnostics.push(
      reportTemplate(`template/${fault.kind}`, {
        values: { name: fault.what },
        place: { file: source.file },
      }),
    );
  work.ids.push(...markup.ids);
  for (const partial of statementsIn(program).filter(isPartial))
    compilePartial(partial, source, work);
  // Where a fault is said there need be no tree: what a crossed block opens could not be closed.
  return markup.faults.length > 0 ? [] : treeOf(programOf(parseTags(markup.handlebars)));
}

function parse(source: Source, work: Work): hbs.AST.Program | undefined {
  try {
    return parseTags(source.text);
  } catch (error) {
    const [first = '', ...rest] = String((error as Error).message).split('\n');
    const line = Number(/line (\d+)/.exec(first)?.[1] ?? 1);
    const problem = `${first.replace(/:$/, '')} — ${rest.slice(0, 1).join(' ').trim()}`;
    work.diagnostics.push(
      reportTemplate('template/syntax', {
        values: { problem },
        place: placeAt(source.file, line, 1),
      }),
    );
    return undefined;
  }
}

function compilePartial(partial: hbs.AST.PartialStatement, source: Source, work: Work): void {
  const name = nameOf(partial.name);
  if (Object.hasOwn(work.partials, name)) return;
  const found = findPartial(name, work);
  if (found === undefined) {
    const { line, column } = partial.loc.start;
    const place = placeAt(source.file, line, column + 1);
    work.diagnostics.push(reportTemplate('template/missing-file', { values: { name }, place }));
    return;
  }
  work.partials[name] = [];
  work.partials[name] = compileSource(found, work);
}

function findPartial(name: string, work: Work): Source | undefined {
  for (const file of clauseFiles(work.key, name)) {
    const text = work.read(file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

function collectIds(program: hbs.AST.Program, source: Source, work: Work): void {
  for (const tag of statementsIn(program).filter(isMustache)) {
    const name = nameOf(tag.path);
    const [literal] = tag.params;
    if (literal?.type !== 'StringLiteral') continue;
    const id = (literal as hbs.AST.StringLiteral).value;
    const { line, column } = tag.loc.start;
    if (name === 'anchor') work.anchors.push(id);
    if (name === 'ref')
      work.references.push({ target: id, file: source.file, line, column: column + 1 });
  }
}

function checkReferences(work: Work): void {
  const known = [...work.ids, ...work.anchors];
  for (const { target, file, line, column } of work.references)
    if (!known.includes(target))
      work.diagnostics.push(
        reportTemplate('template/unknown-reference', {
          values: { name: target, nearest: nearest(target, known) ?? known.join(', ') },
          place: placeAt(file, line, column),
        }),
      );
}

function describe(fault: NameFault, source: Source): Diagnostic {
  const code: keyof ReturnType<typeof templateCatalogue> = `template/${fault.kind}`;
  const { hint, ...rest } = reportTemplate(code, {
    values: {
      name: fault.name,
      nearest: nearest(fault.name, fault.known) ?? fault.known[0] ?? '—',
      known: fault.known.join(', '),
    },
    place: placeAt(source.file, fault.line, fault.column),
  });
  return hint === undefined || fault.known.length === 0 ? rest : { ...rest, hint };
}

function placeAt(file: string, line: number, column: number): Place {
  const position: Position = { line, column, offset: 0 };
  return { file, range: { start: position, end: position } };
}

/** Every statement in the order of reading, of a block those within it. */
function statementsIn(program: hbs.AST.Program | undefined): readonly hbs.AST.Statement[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type !== 'BlockStatement') return [statement];
    const block = statement as hbs.AST.BlockStatement;
    return [...statementsIn(block.program), ...statementsIn(block.inverse)];
  });
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}

function isPartial(statement: hbs.AST.Statement): statement is hbs.AST.PartialStatement {
  return statement.type === 'PartialStatement';
}
