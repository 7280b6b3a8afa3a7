import { type Document, isAlias, isCollection, isScalar, visit, type YAMLMap } from 'yaml';
import { reportYaml } from '../diagnostics/catalogue/yaml.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

export type MakePlace = (start: number, end: number) => Place;

type Code = Parameters<typeof reportYaml>[0];
type Problem = Document.Parsed['errors'][number] | Document.Parsed['warnings'][number];

const codes: Readonly<Record<string, Code>> = {
  DUPLICATE_KEY: 'yaml/duplicate-key',
  TAB_AS_INDENT: 'yaml/tab',
  BAD_ALIAS: 'yaml/unknown-anchor',
  BAD_DQ_ESCAPE: 'yaml/escape',
  BAD_SCALAR_START: 'yaml/sign',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
  TAG_RESOLVE_FAILED: 'yaml/tag',
  BAD_INDENT: 'yaml/indentation',
  MISSING_CHAR: 'yaml/missing-character',
};

/** A slip of one of these kinds makes the parser stumble over what follows as well. */
const derailing: ReadonlySet<string> = new Set<Code>([
  'yaml/syntax',
  'yaml/colon',
  'yaml/indentation',
  'yaml/missing-character',
  'yaml/missing-space',
]);

/** Everything that keeps a text from being one YAML mapping of plain names and values. */
export function documentProblems(
  documents: readonly Document.Parsed[],
  text: string,
  place: MakePlace,
): readonly Diagnostic[] {
  const [document, second] = documents;
  if (document === undefined) return [];
  const found = [...document.errors, ...document.warnings].map((problem) =>
    describe(problem, document, text, place),
  );
  const directive = /^%.*$/m.exec(text.slice(0, text.indexOf('\n---') + 1));
  return [
    ...withoutConsequences([...found, ...nodeProblems(document, place)]),
    ...(directive === null
      ? []
      : [
          reportYaml('yaml/directive', {
            place: place(directive.index, directive.index + directive[0].length),
          }),
        ]),
    ...(second === undefined
      ? []
      : [reportYaml('yaml/several-documents', { place: separator(text, second, place) })]),
  ];
}

function describe(
  problem: Problem,
  document: Document.Parsed,
  text: string,
  place: MakePlace,
): Diagnostic {
  const [start, end] = problem.pos;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = (text.indexOf('\n', start) + 1 || text.length + 1) - 1;
  const line = text.slice(lineStart, lineEnd);
  const there = place(start, Math.max(end, start + 1));
  if (problem.code === 'DUPLICATE_KEY') return duplicateKey(document, start, place);
  if (/tab/i.test(problem.message) && text.slice(lineStart, end).includes('\t'))
    return reportYaml('yaml/tab', { place: there });
  if (/\bflow\b/i.test(problem.message)) return unclosed(text, start, place) ?? syntax(there);
  const gap = /^\s*(?:- )?([\w-]+:|-)(?=[^\s-])/.exec(line);
  if (gap !== null && problem.code !== 'BAD_DQ_ESCAPE')
    return reportYaml('yaml/missing-space', {
      values: { sign: gap[1]?.endsWith(':') ? ':' : '-' },
      place: place(lineStart + gap[0].length - 1, lineStart + gap[0].length + 1),
    });
  const isOneLine = /:(?:\s|$)/.test(text.slice(start, lineEnd));
  const further = problem.code.endsWith('IMPLICIT_KEY') && !isOneLine && nextFurther(text, lineEnd);
  if (further) return reportYaml('yaml/indentation', { place: place(further, further + 1) });
  return reportYaml(codes[problem.code] ?? 'yaml/syntax', { place: there });
}

/** The next line where it stands further right, and so is read as more of the text on the line before. */
function nextFurther(text: string, lineEnd: number): number | undefined {
  const indentOf = (at: number) => at - text.lastIndexOf('\n', at - 1) - 1;
  const next = lineEnd + text.slice(lineEnd).search(/\S/);
  const line = text.lastIndexOf('\n', lineEnd - 1) + 1;
  const own = line + text.slice(line).search(/\S/);
  return indentOf(next) > indentOf(own) ? next : undefined;
}

const syntax = (place: Place) => reportYaml('yaml/syntax', { place });

/** The bracket or brace before `offset` that nothing closes. */
function unclosed(text: string, offset: number, place: MakePlace): Diagnostic | undefined {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    if (/[}\]]/.test(text[at] ?? '')) depth++;
    else if (/[{[]/.test(text[at] ?? '') && depth-- === 0)
      return reportYaml('yaml/missing-character', { place: place(at, at + 1) });
  }
  return undefined;
}

function duplicateKey(document: Document.Parsed, start: number, place: MakePlace): Diagnostic {
  let found = reportYaml('yaml/duplicate-key', {
    values: { name: '?' },
    place: place(start, start + 1),
  });
  visit(document, {
    Map(_, map: YAMLMap) {
      const keys = map.items.map(({ key }) => key).filter((key) => isScalar(key));
      const again = keys.find(({ range }) => range?.[0] === start);
      const first = keys.find(({ value }) => value === again?.value);
      if (again?.range == null || first?.range == null) return undefined;
      found = reportYaml('yaml/duplicate-key', {
        values: { name: String(again.value) },
        place: place(again.range[0], again.range[1]),
        related: { message: firstHere, place: place(first.range[0], first.range[1]) },
      });
      return visit.BREAK;
    },
  });
  return found;
}

const firstHere = {
  fr: 'La première réponse est ici :',
  nl: 'Het eerste antwoord staat hier:',
  en: 'The first answer is here:',
};

/** One slip, one message: what the parser stumbles over in the next two lines is its consequence. */
function withoutConsequences(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const lineOf = ({ place }: Diagnostic) => place?.range?.start.line ?? 0;
  const told = new Set(found.filter(({ code }) => !derailing.has(code)).map(lineOf));
  let derailed = Number.NEGATIVE_INFINITY;
  return found.filter((problem) => {
    if (!derailing.has(problem.code)) return true;
    const line = lineOf(problem);
    const isConsequence = told.has(line) || (line <= derailed + 2 && line >= derailed);
    derailed = line;
    return !isConsequence;
  });
}

/** The line `---` before a second document. */
function separator(text: string, second: Document.Parsed, place: MakePlace): Place {
  const at = text.lastIndexOf('\n---', second.range[0]) + 1;
  return place(at, at + 3);
}

/** Aliases that name nothing or what they stand in, and keys that are no names. */
function nodeProblems(document: Document.Parsed, place: MakePlace): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(document, {
    Node(key, node, around) {
      const [start, end] = node.range ?? [0, 1];
      if (isAlias(node)) {
        const target = node.resolve(document);
        const details = { values: { name: node.source }, place: place(start, end) };
        if (target === undefined) problems.push(reportYaml('yaml/unknown-anchor', details));
        else if (around.includes(target)) problems.push(reportYaml('yaml/alias-cycle', details));
      }
      if (key === 'key' && (isCollection(node) || (isScalar(node) && node.value === null)))
        problems.push(reportYaml('yaml/key', { place: place(start, Math.max(end, start + 1)) }));
    },
  });
  return problems;
}
