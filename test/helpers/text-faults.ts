import type { LoadedAnswers } from '../../src/answers/load.ts';
import { codesOf, type Question, resolved } from '../../src/answers/question.ts';
import { answersSchema } from '../../src/answers/schema.ts';
import type { Document } from '../../src/document/types.ts';
import type { Language } from '../../src/i18n/text.ts';
import { type Line, linesOf } from './documents.ts';

/** Around what a person typed, so that it can be told from the words of a template. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const typed = new RegExp(`${OPEN}[^${CLOSE}]*${CLOSE}`, 'g');
/** What stands for it when a line is judged. */
const TYPED = '¤';

/** The answers with each free text marked as such; numbers, dates and codes are left alone. */
export function markFreeText(loaded: LoadedAnswers): LoadedAnswers {
  const root = answersSchema as Question;
  return { ...loaded, data: marked(loaded.data, root, root) as LoadedAnswers['data'] };
}

function marked(value: unknown, raw: Question, root: Question): unknown {
  const question = resolved(raw, root);
  if (Array.isArray(value)) return value.map((item) => marked(item, question.items ?? {}, root));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        marked(member, question.properties?.[name] ?? {}, root),
      ]),
    );
  const isFree =
    typeof value === 'string' &&
    question.type === 'string' &&
    question.format === undefined &&
    codesOf(question) === undefined;
  return isFree && !/^\d{4}:|^Europe\//.test(value) ? `${OPEN}${value}${CLOSE}` : value;
}

interface Fault {
  readonly name: string;
  /** What must not be found in a line. */
  readonly found: RegExp;
}

const everywhere: readonly Fault[] = [
  { name: 'something absent', found: /undefined|\bnull\b|NaN|\[object|\{\{|\}\}|Infinity/ },
  { name: 'two spaces', found: /[ \u00a0\u202f]{2}/ },
  { name: 'a space at an end', found: /^\s|\s$/ },
  { name: 'a space before a mark', found: /[ \u00a0](?:[,.)]|’)/ },
  { name: 'a space after a bracket', found: /\( / },
  { name: 'empty brackets', found: /\(\)/ },
  { name: 'two marks', found: /[,;:.][,;:.]|[,;:] [,;:.]/ },
  { name: 'a straight quote', found: /["']/ },
  {
    name: 'emphasis that was not read',
    found: /(?<![\p{L}\d])[_*](?=[\p{L}\d])|[\p{L}\d)][_*](?![\p{L}\d])/u,
  },
];

const byLanguage: Readonly<Record<Language, readonly Fault[]>> = {
  fr: [
    { name: 'no no-break space before a high mark', found: /[^\u00a0\u202f\d][;:!?»%€]/ },
    { name: 'no no-break space after a guillemet', found: /«[^\u00a0]/ },
    { name: 'no contraction', found: /(?<!\p{L})(?:de|à) les? (?!\p{L}+(?:er|ir|re)(?!\p{L}))/iu },
    {
      name: 'no elision',
      found: /(?<!\p{L})(?:de|que|ne|se|le|la|si il|jusque) (?=[aeiouéèêâîôûAEIOUÉ¤])/u,
    },
    {
      name: 'a word that leads to nothing',
      found:
        /(?<!\p{L})(?:de|à|du|au|et|est|soit|pour|avec|par) (?:HT|HTVA|TTC|TVAC|net de TVA|en franchise|par kilomètre|par mois|[,.;]|$)/u,
    },
    { name: 'one with a plural', found: /(?<!\p{L})(?:les|des|aux|ces) une? /iu },
    {
      name: 'a number that may break away',
      found: /(?:art\.|n°) \d|\d (?:jours|mois|ans|heures|minutes|%|€)/,
    },
  ],
  nl: [
    { name: 'a space before a high mark', found: /\s[;:!?%]/ },
    {
      name: 'a number that may break away',
      found: /(?:art\.|€) \d|\d (?:dagen|maanden|uur|minuten)/,
    },
  ],
  en: [
    { name: 'a space before a high mark', found: /\s[;:!?%]/ },
    {
      name: 'a number that may break away',
      found: /(?:arts?\.|€) \d|\d (?:days|weeks|months|years|hours|minutes|working)/,
    },
    {
      name: 'one with a plural',
      found: /\bone (?:\w+ )?(?:days|weeks|months|years|hours|minutes)\b/,
    },
    { name: 'a word twice', found: /\b(\w+) \1\b/i },
    { name: 'a before a vowel', found: /\ba (?!one\b|uni|use|eu)[aeiou]/i },
  ],
};

/** Lines set by convention, not sentences: who contracts, headings of forms. */
const conventional = /^(?:preamble|parties|annex-parties|withdrawal-form)\b/;

/** What is wrong with the text of a document, each with its line; free text is not judged. */
export function textFaults(document: Document): readonly string[] {
  return linesOf(document).flatMap((line) => {
    const text = line.text.replace(typed, TYPED);
    const names = [...everywhere, ...byLanguage[document.language]]
      .filter(({ found }) => found.test(text))
      .map(({ name }) => name);
    return [...names, ...shapeFaults({ ...line, text })].map(
      (name) => `${document.kind} ${line.at}: ${name}: ${text}`,
    );
  });
}

function shapeFaults({ kind, text, at, introduces, isLast }: Line): readonly string[] {
  const faults: string[] = [];
  const isTypedAtEnd = text.endsWith(TYPED) || text.endsWith(`${TYPED})`);
  if (text === '' && kind !== 'cell' && kind !== 'head-cell' && kind !== 'signature')
    faults.push('nothing');
  if (kind === 'paragraph' && !conventional.test(at)) {
    if (!/[.:!?»]$/.test(text) && !isTypedAtEnd) faults.push('no mark at the end');
    if (/^\p{Ll}/u.test(text)) faults.push('no capital at the start');
    if (text.endsWith(':') && !introduces && isLast) faults.push('a colon that leads to nothing');
  }
  return faults;
}
