import type { Language } from '../i18n/text.ts';
import type { Annex, Block, Clause, Inline } from './types.ts';
import { mapInlines, visitInlines } from './visit.ts';

interface Numbered {
  readonly title: readonly Inline[];
  readonly preamble: readonly Block[];
  readonly clauses: readonly Clause[];
  readonly annexes: readonly Annex[];
}

interface Target {
  readonly label: string;
  readonly number: string;
}

const words: Record<Language, { clause: string; annex: string }> = {
  fr: { clause: 'Article', annex: 'Annexe' },
  nl: { clause: 'Artikel', annex: 'Bijlage' },
  en: { clause: 'Clause', annex: 'Annex' },
};

/**
 * Numbers clauses (14), sub-clauses (14.2) and annexes (II) in reading order and resolves every
 * reference to them, once, so that no two formats can disagree.
 * Throws when a reference names nothing: a fault of the template, found by its tests.
 */
export function number<T extends Numbered>(parts: T, language: Language): T {
  const clauses = parts.clauses.map(numberClause);
  const annexes = parts.annexes.map((annex, index) => ({ ...annex, number: roman(index + 1) }));
  const targets = collectTargets(clauses, annexes, language);
  const resolve = (inline: Inline) => resolveReference(inline, targets);
  return {
    ...parts,
    preamble: mapInlines(parts.preamble, resolve),
    clauses: clauses.map((clause) => ({ ...clause, blocks: mapInlines(clause.blocks, resolve) })),
    annexes: annexes.map((annex) => ({ ...annex, blocks: mapInlines(annex.blocks, resolve) })),
  };
}

function numberClause(clause: Clause, index: number): Clause {
  const number = String(index + 1);
  let last = 0;
  const blocks = clause.blocks.map((block) =>
    block.type === 'subclause' ? { ...block, number: `${number}.${++last}` } : block,
  );
  return { ...clause, number, blocks };
}

function collectTargets(
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  language: Language,
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const { clause: clauseWord, annex: annexWord } = words[language];
  const anchorsIn = (blocks: readonly Block[], target: Target) =>
    visitInlines(blocks, (inline) => {
      if (inline.type === 'anchor') targets.set(inline.id, target);
    });
  for (const clause of clauses) {
    const target = { label: `${clauseWord}\u00a0`, number: clause.number };
    targets.set(clause.id, target);
    for (const block of clause.blocks)
      anchorsIn([block], block.type === 'subclause' ? { ...target, number: block.number } : target);
  }
  for (const annex of annexes) {
    const target = { label: `${annexWord}\u00a0`, number: annex.number };
    targets.set(annex.id, target);
    anchorsIn(annex.blocks, target);
  }
  return targets;
}

function resolveReference(inline: Inline, targets: ReadonlyMap<string, Target>): Inline {
  if (inline.type !== 'reference') return inline;
  const target = targets.get(inline.target);
  if (target === undefined)
    throw new Error(`reference to "${inline.target}", which this document does not hold`);
  return { ...inline, ...target };
}

function roman(value: number): string {
  const digits: readonly [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let out = '';
  for (const [size, digit] of digits) for (; rest >= size; rest -= size) out += digit;
  return out;
}
