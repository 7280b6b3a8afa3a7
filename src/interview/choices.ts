import { codesOf } from '../answers/question.ts';
import { choiceWording, hasWording } from '../i18n/choices.ts';
import type { Locale } from '../i18n/locale.ts';
import { isDurationUnit, wordDuration } from '../view/wording/durations.ts';
import type { Choice, Definition, Facts, Kind } from './question.ts';
import { schemaAt } from './schema-at.ts';
import { interviewTexts } from './texts.ts';

const known = new Map<string, readonly Choice[]>();

/** The choices on offer, with "not stated" first where a choice may be left; none for what is typed. */
export function choicesOf(definition: Definition, kind: Kind, facts: Facts): readonly Choice[] {
  if (definition.codes !== undefined) return worded(definition, kind, definition.codes(facts));
  const found =
    known.get(definition.path) ?? worded(definition, kind, schemaCodes(definition, kind));
  known.set(definition.path, found);
  return found;
}

function schemaCodes({ path }: Definition, kind: Kind): readonly (string | number)[] {
  const items: Readonly<Partial<Record<Kind, string>>> = {
    tasks: `${path}[].task`,
    choices: `${path}[]`,
  };
  return schemaAt(items[kind] ?? path)?.enum ?? [];
}

function worded(
  { path, optional, noFirst }: Definition,
  kind: Kind,
  codes: readonly (string | number)[],
): readonly Choice[] {
  const where = kind === 'tasks' ? 'services.tasks.task' : path.replaceAll('[]', '');
  const isWorded = codesOf({ enum: codes }) !== undefined && hasWording(where);
  const choices =
    kind === 'yes-no'
      ? noFirst
        ? yesNo.toReversed()
        : yesNo
      : codes.map((value) => ({
          value,
          words: isWorded ? choiceWording(where, String(value)) : wordNumbered(value, path),
        }));
  const mayBeLeft = optional === true && (kind === 'choice' || kind === 'yes-no');
  return mayBeLeft ? [notStated, ...choices] : choices;
}

const notStated: Choice = { value: undefined, words: interviewTexts['value.none'] };

const yesNo: readonly Choice[] = [
  { value: true, words: interviewTexts['value.yes'] },
  { value: false, words: interviewTexts['value.no'] },
];

/** A number with its unit: `15 minutes`. */
function wordNumbered(value: string | number, path: string): Choice['words'] {
  const unit = schemaAt(path)?.['x-unit'];
  const word = (locale: Locale) =>
    isDurationUnit(unit) ? wordDuration(Number(value), unit, locale) : String(value);
  return { fr: word('fr-FR'), nl: word('nl-NL'), en: word('en-GB') };
}
