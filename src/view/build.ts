import type { Answers } from '../answers/answers.generated.ts';
import type { DataProtection } from '../answers/data-protection.ts';
import type { Question } from '../answers/question.ts';
import { answersSchema } from '../answers/schema.ts';
import type { JsonObject } from '../answers/values.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { DocumentKind, DocumentMeta, Law } from '../document/types.ts';
import { localeOf } from '../i18n/locale.ts';
import type { Language } from '../i18n/text.ts';
import type { Facts } from './derived/derived.ts';
import { derivedNames } from './derived/index.ts';
import { legalLine, legalName } from './derived/parties.ts';
import { fillGaps } from './fill-gaps.ts';
import { isGap, unmarked } from './gap.ts';
import { mirror, type ViewGroup, type ViewValue } from './mirror.ts';
import { mirrorShape } from './mirror-shape.ts';
import { type GroupShape, group, type Shape } from './shape.ts';

/** For whom and in what words a view is made. */
export interface ViewOptions {
  readonly language: Language;
  readonly law: Law;
  readonly documents: readonly DocumentKind[];
  readonly dataProtection: DataProtection;
  /** The answers that a person gave, before defaults. */
  readonly own: JsonObject;
  /** Required answers still missing: each shows as a gap. */
  readonly missing: readonly Path[];
}

const schema = answersSchema as Question;

/** Answers (defaults filled in) → everything a template may name, already worded, as `view`. */
export function buildView(given: Answers, options: ViewOptions): Facts {
  const locale = localeOf(options.language, options.law);
  const answers = fillGaps(given, options.missing, locale);
  const view = mirror(answers, { schema, locale });
  const facts: Facts = { ...options, answers, view, locale };
  for (const { path, word } of derived) setAt(view, path, word(facts));
  return facts;
}

const derived = derivedNames.map(([name, { word }]) => ({ path: name.split('.'), word }));

/** The day that a draft without a date bears in its properties: the first that a zip file can hold. */
const NO_DATE = '1980-01-01';

/** What header, footer and document properties say. */
export function documentMeta(facts: Facts, draft: boolean): Omit<DocumentMeta, 'title'> {
  const { answers } = facts;
  return {
    author: unmarked(legalName(facts, 'provider')),
    client: isGap(answers.client.name) ? '' : answers.client.name,
    ...(answers.reference !== undefined && { reference: answers.reference }),
    date: isGap(answers.date) ? NO_DATE : answers.date,
    legalLine: unmarked(legalLine(facts)),
    draft,
  };
}

/** The shape of every view: the answers' names and the derived ones. */
export function viewShape(): GroupShape {
  const shape = mirrorShape(schema) as Mutable;
  for (const [name, derived] of derivedNames) setShape(shape, name.split('.'), derived.shape);
  return shape;
}

type Mutable = { kind: 'group'; members: Record<string, Shape> };

function setShape(into: Mutable, [first = '', ...rest]: readonly string[], shape: Shape): void {
  if (rest.length === 0) into.members[first] = shape;
  else {
    const next = into.members[first];
    const inner = next?.kind === 'group' ? next : group({});
    into.members[first] = inner;
    setShape(inner as Mutable, rest, shape);
  }
}

/** Only `buildView` writes, into the view that it has just made; a group within a group is copied first. */
function setAt(into: ViewGroup, path: Path, value: ViewValue): void {
  let group = into as Record<string | number, ViewValue>;
  for (let at = 0; at < path.length - 1; at++) {
    const key = path[at] ?? '';
    const inner = group[key];
    if (inner === undefined || Array.isArray(inner)) group[key] = {};
    else if (at > 0) group[key] = { ...(inner as ViewGroup) };
    group = group[key] as Record<string | number, ViewValue>;
  }
  group[path.at(-1) ?? ''] = value;
}
