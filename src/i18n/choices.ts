import { agreementChoices } from './choices/agreement.ts';
import { dataChoices } from './choices/data.ts';
import { partyChoices } from './choices/parties.ts';
import { serviceChoices } from './choices/services.ts';
import type { Text } from './text.ts';

/** The wordings of one choice: French, Dutch, English, fit for the middle of a sentence. */
export type Wording = readonly [fr: string, nl: string, en: string];
/** By the path of their question; made when one is asked for. */
export type Choices = Readonly<Record<string, () => Readonly<Record<string, Wording>>>>;

const all = new Map(
  [partyChoices, serviceChoices, agreementChoices, dataChoices].flatMap((choices) =>
    Object.entries(choices),
  ),
);

const made = new Map<string, Readonly<Record<string, Wording>>>();

function wordingsOf(path: string): Readonly<Record<string, Wording>> {
  const known = made.get(path) ?? all.get(path)?.() ?? {};
  made.set(path, known);
  return known;
}

/** What a choice is called; `path` is that of its question, without list indexes. */
export function choiceWording(path: string, code: string): Text {
  const wording = wordingsOf(path)[code];
  if (wording === undefined) throw new Error(`no wording for ${path}: ${code}`);
  const [fr, nl, en] = wording;
  return { fr, nl, en };
}

/** Whether the choices of a question have wordings. */
export function hasWording(path: string): boolean {
  return all.has(path);
}

/** The code that a wording stands for, in any language and case; nothing when none does, or several. */
export function choiceCode(path: string, wording: string): string | undefined {
  const meant = wording.toLowerCase();
  const codes = Object.entries(wordingsOf(path))
    .filter(([, wordings]) => wordings.some((known) => known.toLowerCase() === meant))
    .map(([code]) => code);
  return codes.length === 1 ? codes[0] : undefined;
}
