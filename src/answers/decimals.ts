import { reportAnswers } from '../diagnostics/catalogue/answers.ts';
import { type Diagnostic, formatPath, type Path } from '../diagnostics/diagnostic.ts';
import type { LoadedAnswers } from './load.ts';
import { placeOf } from './place-of.ts';
import { type Question, questionAt } from './question.ts';

const CENTS = 2;
/** Decimals that a number below the greatest amount still holds. */
const FINEST = 6;

/**
 * An amount has cents and nothing finer; a price that law or custom states finer says so in the
 * schema (`x-decimals`). Looked at as typed, so that `1.250` is not taken for one euro and a
 * quarter; else by rounding, since no binary number divides by 0.01 (`multipleOf` errs).
 */
export function decimalsFaults(
  value: number,
  path: Path,
  loaded: LoadedAnswers,
): readonly Diagnostic[] {
  const limit = limitOf(questionAt(path));
  if (limit === undefined) return [];
  const source = loaded.sourceOf(path);
  const typed = source !== undefined && Number(source) === value ? source : String(value);
  const decimals = /^[-+]?\d*\.(\d+)$/.exec(typed)?.[1]?.length ?? 0;
  if (decimals <= limit && Number(value.toFixed(limit)) === value) return [];
  const thousands = /^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(typed);
  const code = thousands ? 'answers/thousands' : 'answers/decimals';
  const values = {
    path: formatPath(path),
    typed,
    limit,
    rounded: rounded(value, limit),
    whole: typed.replace('.', ''),
  };
  const place = placeOf(loaded, path);
  return [reportAnswers(code, { values, path, place })];
}

/** Rounded as on paper: `45.555` is 45.56, though its binary number is nearer to 45.55. */
function rounded(value: number, decimals: number): number {
  const shifted = Number(`${value.toFixed(FINEST)}e${decimals}`);
  return Number(`${Math.round(shifted)}e-${decimals}`);
}

function limitOf(question: Question | undefined): number | undefined {
  return question?.['x-unit'] === 'EUR' ? (question['x-decimals'] ?? CENTS) : undefined;
}
