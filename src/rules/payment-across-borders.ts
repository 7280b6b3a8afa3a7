import type { Facts, Rule } from './rule.ts';

/** The longest term between businesses in each country, days, whatever their size (legal.md B1). */
const caps: Readonly<Record<string, number>> = { FR: 60, BE: 60, NL: 60 };
/** A large Dutch client of a smaller provider. */
const DUTCH_LARGE_CLIENT = 30;

/** Where provider and client sit in two countries, the strictest cap of the two is shown (legal.md 0). */
export const crossBorderPaymentRules: readonly Rule[] = [
  {
    id: 'pay-strictest-cap',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'directive 2011/7/UE ; art. L. 441-10 C. com. (FR) ; loi du 2 août 2002 (BE) ; art. 6:119a BW (NL) [lexbase-l441-10] [resolved-be] [abenslag]',
        nl: 'Richtlijn 2011/7/EU; art. L. 441-10 C. com. (FR); wet van 2 augustus 2002 (BE); art. 6:119a BW (NL) [lexbase-l441-10] [resolved-be] [abenslag]',
        en: 'Directive 2011/7/EU; art. L. 441-10 C. com. (FR); law of 2 August 2002 (BE); art. 6:119a BW (NL) [lexbase-l441-10] [resolved-be] [abenslag]',
      },
      checkedOn: '2026-11-24',
      message: {
        fr: 'Le délai de {days} jours dépasse le plafond de {cap} jours du pays de l’autre partie.',
        nl: 'De termijn van {days} dagen is langer dan het maximum van {cap} dagen in het land van de andere partij.',
        en: 'The term of {days} days exceeds the cap of {cap} days in the other party’s country.',
      },
      hint: {
        fr: 'Choisissez {cap} jours ou moins.',
        nl: 'Kies {cap} dagen of minder.',
        en: 'Choose {cap} days or fewer.',
      },
      reason: {
        fr: 'Les deux pays plafonnent les délais entre professionnels ; la loi du contrat ne dispense pas toujours de l’autre.',
        nl: 'Beide landen begrenzen termijnen tussen professionals; het gekozen recht stelt het andere niet altijd opzij.',
        en: 'Both countries cap terms between businesses; the law of the contract does not always set the other aside.',
      },
      example: 'law: FR\nclient:\n  country: NL\n  size: large\ninvoicing:\n  paymentDays: 45',
    }),
    check: (facts) => {
      const { answers, law, providerCountry, clientCountry, isBusiness } = facts;
      const foreign = [providerCountry, clientCountry].filter((country) => country !== law);
      const cap = Math.min(...foreign.map((country) => capIn(country, facts)));
      const days = answers.invoicing.paymentDays;
      if (!isBusiness || providerCountry === clientCountry || days <= cap) return [];
      return [{ path: ['invoicing', 'paymentDays'], values: { days, cap } }];
    },
  },
];

function capIn(country: string, { answers, clientCountry }: Facts): number {
  const isLarge = country === 'NL' && clientCountry === 'NL' && answers.client.size === 'large';
  return isLarge ? DUTCH_LARGE_CLIENT : (caps[country] ?? Number.POSITIVE_INFINITY);
}
