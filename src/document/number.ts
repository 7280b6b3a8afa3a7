import type { Language } from '../i18n/text.ts';
import { roman } from './roman.ts';
import { haveSameItems } from './same-items.ts';
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

type Targets = ReadonlyMap<string, Target>;

const words: Record<Language, { clause: string; annex: string }> = {
  fr: { clause: 'Article', annex: 'Annexe' },
  nl: { clause: 'Artikel', annex: 'Bijlage' },
  en: { clause: 'Clause', annex: 'Annex' },
};

/**
 * Numbers clauses (14), sub-clauses (14.2) and annexes (II) in reading order and resolves every
 * reference to them, once, so that no two formats can disagree. A section whose number and
 * references are those of the last document is the same section.
 * Throws when a reference names nothing: a fault of the template, found by its tests.
 */
export function number<T extends Numbered>(parts: T, language: Language): T {
  const targets = targetsOf(parts, language);
  return {
    ...parts,
    preamble: mapInlines(parts.preamble, (inline) => resolveReference(inline, targets)),
    clauses: parts.clauses.map((clause, index) =>
      settled(clause, { number: String(index + 1), targets, numberBlocks: numberClause }),
    ),
    annexes: parts.annexes.map((annex, index) =>
      settled(annex, { number: roman(index + 1), targets, numberBlocks: (same) => same }),
    ),
  };
}

/** What of a section numbers depend on. */
interface Outline {
  /** Its anchors, each with its place among the sub-clauses; 0 outside them. */
  readonly anchors: readonly { readonly id: string; readonly subclause: number }[];
  /** The targets of its references. */
  readonly references: readonly string[];
  /** Whether clause or annex, its id and its anchors, as one text. */
  readonly names: string;
}

const outlines = new WeakMap<Clause | Annex, Outline>();

function outlineOf(section: Clause | Annex): Outline {
  const known = outlines.get(section) ?? outline(section);
  outlines.set(section, known);
  return known;
}

function outline({ type, id, blocks }: Clause | Annex): Outline {
  const anchors: { id: string; subclause: number }[] = [];
  const references: string[] = [];
  let last = 0;
  for (const block of blocks) {
    const subclause = block.type === 'subclause' ? ++last : 0;
    visitInlines([block], (inline) => {
      if (inline.type === 'anchor') anchors.push({ id: inline.id, subclause });
      if (inline.type === 'reference') references.push(inline.target);
    });
  }
  const names = [type, id, ...anchors.map((anchor) => `${anchor.id} ${anchor.subclause}`)].join(
    '\n',
  );
  return { anchors, references, names };
}

/** The targets of documents whose sections bear these names. */
interface KnownTargets {
  readonly language: Language;
  readonly names: readonly string[];
  readonly targets: Targets;
}

/** How many such kinds of documents are remembered: a list of clients has a few. */
const MOST_KEPT = 16;
const kept: KnownTargets[] = [];

/** The very same targets for documents whose sections bear the same names in the same order. */
function targetsOf(parts: Numbered, language: Language): Targets {
  const names = [...parts.clauses, ...parts.annexes].map((section) => outlineOf(section).names);
  const known = kept.find((one) => one.language === language && haveSameItems(one.names, names));
  if (known !== undefined) return known.targets;
  const targets = collectTargets(parts, language);
  kept.unshift({ language, names, targets });
  kept.splice(MOST_KEPT);
  return targets;
}

function collectTargets({ clauses, annexes }: Numbered, language: Language): Targets {
  const targets = new Map<string, Target>();
  const { clause: clauseWord, annex: annexWord } = words[language];
  const add = (section: Clause | Annex, target: Target) => {
    targets.set(section.id, target);
    for (const { id, subclause } of outlineOf(section).anchors)
      targets.set(
        id,
        subclause === 0 ? target : { ...target, number: `${target.number}.${subclause}` },
      );
  };
  for (const [index, clause] of clauses.entries())
    add(clause, { label: `${clauseWord}\u00a0`, number: String(index + 1) });
  for (const [index, annex] of annexes.entries())
    add(annex, { label: `${annexWord}\u00a0`, number: roman(index + 1) });
  return targets;
}

interface Settled {
  readonly targets: Targets;
  readonly number: string;
  /** The numbers of its references. */
  readonly references: string;
  readonly made: Clause | Annex;
}

const lastSettled = new WeakMap<Clause | Annex, Settled>();

/** Where a section stands, and how its blocks take its number. */
interface Place<Section> {
  readonly number: string;
  readonly targets: Targets;
  readonly numberBlocks: (section: Section) => Section;
}

/** A section with its number and its references resolved. */
function settled<Section extends Clause | Annex>(section: Section, place: Place<Section>): Section {
  const { number, targets } = place;
  const last = lastSettled.get(section);
  if (last?.number === number && last.targets === targets) return last.made as Section;
  const references = outlineOf(section)
    .references.map((id) => targets.get(id)?.number)
    .join();
  const isSame = last?.number === number && last.references === references;
  const made = isSame ? (last.made as Section) : resolve(section, place);
  lastSettled.set(section, { targets, number, references, made });
  return made;
}

function resolve<Section extends Clause | Annex>(
  section: Section,
  { number, targets, numberBlocks }: Place<Section>,
): Section {
  const numbered = numberBlocks({ ...section, number });
  const blocks = mapInlines(numbered.blocks, (inline) => resolveReference(inline, targets));
  return { ...numbered, blocks };
}

function numberClause(clause: Clause): Clause {
  let last = 0;
  const blocks = clause.blocks.map((block) =>
    block.type === 'subclause' ? { ...block, number: `${clause.number}.${++last}` } : block,
  );
  return { ...clause, blocks };
}

function resolveReference(inline: Inline, targets: Targets): Inline {
  if (inline.type !== 'reference') return inline;
  const target = targets.get(inline.target);
  if (target === undefined)
    throw new Error(`reference to "${inline.target}", which this document does not hold`);
  return { ...inline, ...target };
}
