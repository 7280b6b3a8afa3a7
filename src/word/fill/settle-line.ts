import { SOFT_SPACE } from '../../document/stream.ts';

const pieces = new RegExp(`<[^>]*>|${SOFT_SPACE}|[^<${SOFT_SPACE}]+`, 'g');

/**
 * A paragraph with soft spaces beside what its tags printed: of two spaces with nothing between
 * them one goes, and so does one that nothing stands before or after. In French `de` before
 * `un` becomes `d’`.
 */
export function settleLine(content: string, elides: boolean): string {
  if (!content.includes(SOFT_SPACE)) return content;
  const found = content.match(pieces) ?? [];
  let afterSpace = true;
  const settled = found.map((piece) => {
    if (piece.startsWith('<')) {
      if (/^<(?:[\w-]+:)?(?:br|tab|cr)\b/.test(piece)) afterSpace = true;
      return piece;
    }
    if (piece === SOFT_SPACE) {
      if (afterSpace) return '';
      afterSpace = true;
      return ' ';
    }
    afterSpace = /[\s\u00a0]$/.test(piece);
    return piece;
  });
  const trimmed = withoutLastSpace(found, settled);
  return (elides ? elided(trimmed) : trimmed).join('');
}

/** Nothing follows the last soft space of a line: it goes. */
function withoutLastSpace(found: readonly string[], settled: readonly string[]): readonly string[] {
  const last = settled.findLastIndex((piece) => piece !== '' && !piece.startsWith('<'));
  if (found[last] !== SOFT_SPACE) return settled;
  return settled.map((piece, at) => (at === last ? '' : piece));
}

/** `de` + `un mois` → `d’un mois`, across the runs that they stand in. */
function elided(settled: readonly string[]): readonly string[] {
  const out = [...settled];
  for (const [index, piece] of out.entries()) {
    if (piece !== ' ' || !/(?<!\p{L})de$/u.test(textBefore(out, index) ?? '')) continue;
    if (!/^une?[ \u00a0]/.test(textAfter(out, index) ?? '')) continue;
    out[index] = '';
    const before = lastText(out, index);
    out[before] = (out[before] ?? '').replace(/de$/, 'd’');
  }
  return out;
}

function lastText(pieces: readonly string[], before: number): number {
  return pieces.findLastIndex((piece, at) => at < before && piece !== '' && !piece.startsWith('<'));
}

function textBefore(pieces: readonly string[], index: number): string | undefined {
  return pieces[lastText(pieces, index)];
}

function textAfter(pieces: readonly string[], index: number): string | undefined {
  return pieces.find((piece, at) => at > index && piece !== '' && !piece.startsWith('<'));
}
