import { fillText, type Text } from '../i18n/text.ts';

/** The candidate most like what was typed, if it is like enough to be meant. */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 2));
  for (const candidate of candidates) {
    const away = distance(typed.toLowerCase(), candidate.toLowerCase());
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** Letters to add, drop, change or swap (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Said before the rest of a hint, hence the space; nothing when none is `like` what was typed. */
export function suggestion(like: string | undefined): Text | '' {
  return like === undefined ? '' : fillText(didYouMean, { like });
}

const didYouMean = {
  fr: 'Vouliez-vous dire `{like}`\u00a0? ',
  nl: 'Bedoelde u `{like}`? ',
  en: 'Did you mean `{like}`? ',
} as const satisfies Text;
