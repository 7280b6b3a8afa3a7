import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';

/** What the form of signing asks for (legal.md B11). */
export const signingRules: readonly Rule[] = [
  {
    id: 'sign-originals',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. 1375 C. civ. (FR) ; art. 8.20 C. civ. (BE) [K+]',
        nl: 'art. 1375 C. civ. (FR); art. 8.20 BW (BE) [K+]',
        en: 'art. 1375 C. civ. (FR); art. 8.20 Civil Code (BE) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Sur papier, il faut au moins deux originaux : un pour chaque partie.',
        nl: 'Op papier zijn minstens twee originelen nodig: één voor iedere partij.',
        en: 'On paper at least two originals are needed: one for each party.',
      },
      hint: {
        fr: 'Mettez `signature.copies: 2`, ou signez électroniquement.',
        nl: 'Zet `signature.copies: 2`, of onderteken elektronisch.',
        en: 'Set `signature.copies: 2`, or sign electronically.',
      },
      reason: {
        fr: 'Un contrat qui oblige les deux parties ne fait preuve que s’il est dressé en autant d’originaux qu’il y a de parties ayant un intérêt distinct ; chaque original en indique le nombre.',
        nl: 'Een wederkerige overeenkomst levert pas bewijs als er zoveel originelen zijn als partijen met een eigen belang; elk origineel vermeldt hun aantal.',
        en: 'A contract that binds both parties is proof only if there are as many originals as parties with an interest of their own; each original states their number.',
      },
      example: 'law: FR\nsignature:\n  method: paper\n  copies: 1',
    }),
    check: ({ law, answers: { signature } }) =>
      when(
        law !== 'NL' && signature.method === 'paper' && signature.copies < 2,
        'signature.copies',
      ),
  },
];
