import type { Answers } from '../answers/answers.generated.ts';
import type { LoadedAnswers } from '../answers/load.ts';
import { placeOf } from '../answers/place-of.ts';
import { reportLook } from '../diagnostics/catalogue/look.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { readable, WHITE } from './colour.ts';
import { defaultLook, type Logo, type Look } from './look.ts';
import { readPicture } from './picture.ts';

/** Answers and the files that they name → the look of their documents. */
export function buildLook(answers: Answers, loaded: LoadedAnswers): Result<Look> {
  const own = loaded.data.look;
  if (own === undefined) return { value: defaultLook, diagnostics: [] };
  const { accent: given, fonts, letterhead = [], footer = [], logo: name } = answers.look;
  const logo = name === undefined ? undefined : readLogo(name, loaded);
  if (logo !== undefined && 'code' in logo) return { diagnostics: [logo] };
  const accent = `#${given.replace('#', '').toUpperCase()}`;
  const look: Look = {
    accent,
    fonts: { body: fonts.body, headings: fonts.headings ?? fonts.body },
    letterhead,
    footer,
    ...(logo !== undefined && { logo }),
  };
  return { value: kept(look), diagnostics: toneOf(accent, loaded) };
}

let last: { readonly key: string; readonly look: Look } | undefined;

/** The look of the document before, when it is the same: what was made of it serves again. */
function kept(look: Look): Look {
  const { logo, ...rest } = look;
  const key = JSON.stringify(rest);
  if (last?.key === key && last.look.logo?.bytes === logo?.bytes) return last.look;
  last = { key, look };
  return look;
}

function toneOf(accent: string, loaded: LoadedAnswers): readonly Diagnostic[] {
  const tone = readable(accent, WHITE);
  if (tone === accent) return [];
  const path = ['look', 'accent'];
  const place = placeOf(loaded, path);
  return [reportLook('look/pale-accent', { values: { accent, tone }, path, place })];
}

const BIGGEST = 2 * 2 ** 20;

function readLogo(name: string, loaded: LoadedAnswers): Logo | Diagnostic {
  const path = ['look', 'logo'];
  const at = { path, place: placeOf(loaded, path) };
  const bytes = loaded.files?.get(name);
  if (bytes === undefined) return reportLook('look/logo-unreadable', { values: { name }, ...at });
  if (bytes.length > BIGGEST) {
    const size = (bytes.length / 2 ** 20).toFixed(1);
    return reportLook('look/logo-too-big', { values: { name, size }, ...at });
  }
  const picture = readPicture(bytes);
  if (!('fault' in picture)) return withFallback({ ...picture, name }, loaded);
  const found = picture.found === undefined ? '' : ` (${picture.found})`;
  return reportLook(`look/logo-${picture.fault}`, { values: { name, found }, ...at });
}

/** Beside an SVG, the PNG of its name, when there is one and it is whole. */
function withFallback(picture: Logo, { files }: LoadedAnswers): Logo {
  const beside =
    picture.kind === 'svg' ? files?.get(picture.name.replace(/\.svg$/i, '.png')) : undefined;
  if (beside === undefined || beside.length > BIGGEST) return picture;
  const read = readPicture(beside);
  return 'fault' in read || read.kind !== 'png' ? picture : { ...picture, fallback: beside };
}
