import { type DataProtection, decideDataProtection } from './answers/data-protection.ts';
import type { LoadedAnswers } from './answers/load.ts';
import { type ValidAnswers, validateAnswers } from './answers/validate.ts';
import type { JsonObject } from './answers/values.ts';
import { type Diagnostic, isError, type Result } from './diagnostics/diagnostic.ts';
import type { Language } from './i18n/text.ts';
import { buildLook } from './look/build.ts';
import { defaultLook, type Look } from './look/look.ts';
import { rules } from './rules/index.ts';
import { checkRules } from './rules/run.ts';

/** Answers that documents may be made of. */
export interface CheckedAnswers extends ValidAnswers {
  readonly look: Look;
  readonly dataProtection: DataProtection;
  /** The answers that a person gave, before defaults. */
  readonly own: JsonObject;
}

export interface CheckOptions {
  /** Missing answers are gaps, not errors. */
  readonly draft?: boolean;
  /** In the place of the answers' own: what the law asks of a language is asked of this one. */
  readonly language?: Language;
}

/** Loaded answers → checked answers: the schema, then the law of the agreement, all findings at once. */
export function checkAnswers(
  asWritten: LoadedAnswers,
  { draft = false, language }: CheckOptions = {},
): Result<CheckedAnswers> {
  const loaded = asked(asWritten, language);
  const { value, usable, diagnostics } = validateAnswers(loaded, { draft });
  const findings = checkRules(usable, loaded.data, rules, { draft })
    // What is taken for granted is said of answers that can be used.
    .filter(({ severity }) => value !== undefined || severity !== 'info')
    .filter((finding) => !diagnostics.some((known) => isErrorAt(known, finding.path)))
    .map((finding) => locate(finding, loaded));
  const isFaulty = diagnostics.some((known) => isError(known) && known.path?.[0] === 'look');
  const look = isFaulty
    ? { value: defaultLook, diagnostics: [] }
    : buildLook(usable.answers, loaded);
  const found = [...diagnostics, ...findings, ...look.diagnostics];
  if (value === undefined || look.value === undefined) return { diagnostics: found };
  const dataProtection = decideDataProtection(value.answers);
  return {
    value: { ...value, own: loaded.data, dataProtection, look: look.value },
    diagnostics: found,
  };
}

/** Where answers have translations, a flag asks for one of them: they are checked in the language that binds. */
function asked(loaded: LoadedAnswers, language: Language | undefined): LoadedAnswers {
  const isOwn = language === undefined || loaded.data.secondLanguage !== undefined;
  return isOwn ? loaded : inLanguage(loaded, language);
}

/** The same answers in another language; whatever is found about it is found at the flag. */
function inLanguage(loaded: LoadedAnswers, language: Language): LoadedAnswers {
  return {
    ...loaded,
    data: { ...loaded.data, language },
    locate: (path, part) =>
      path[0] === 'language' ? { file: `--language ${language}` } : loaded.locate(path, part),
  };
}

/** An answer that could not be read as it was meant says nothing about the law. */
function isErrorAt(known: Diagnostic, at: Diagnostic['path']): boolean {
  return isError(known) && known.path?.join('.') === at?.join('.');
}

/** Puts a finding where its answer stands, or where the nearest group around it does. */
export function locate(finding: Diagnostic, loaded: LoadedAnswers): Diagnostic {
  let path = finding.path ?? [];
  while (path.length > 0 && loaded.locate(path, 'key') === undefined) path = path.slice(0, -1);
  const whole = path.length === finding.path?.length;
  const place = path.length === 0 ? undefined : loaded.locate(path, whole ? 'value' : 'key');
  return { ...finding, place: place ?? { file: loaded.file } };
}
