import type { Text } from '../i18n/text.ts';
import { type Figure, figures, inEuros } from './figures.ts';
import type { Facts, Finding, Rule } from './rule.ts';

const checkedOn = '2026-11-28';

const message: Text = {
  fr: 'Le chiffre d’affaires que vous attendez dépasse le seuil de votre exemption de TVA ({threshold}).',
  nl: 'De omzet die u verwacht, is hoger dan de grens van uw btw-vrijstelling ({threshold}).',
  en: 'The turnover you expect exceeds the limit of your VAT exemption ({threshold}).',
};

/** Up to which turnover no VAT is charged (legal.md 0.1, B3). */
export const vatThresholdRules: readonly Rule[] = [
  {
    id: 'fr-franchise-threshold',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'franchise en base de TVA : loi n° 2025-1044 du 3 novembre 2025 [legifiscal-franchise]',
        nl: 'Franse btw-vrijstelling (franchise en base): wet nr. 2025-1044 van 3 november 2025 [legifiscal-franchise]',
        en: 'French VAT exemption (franchise en base): law No 2025-1044 of 3 November 2025 [legifiscal-franchise]',
      },
      checkedOn,
      message,
      hint: {
        fr: 'Voyez avec les impôts ou votre comptable quand facturer la TVA, puis mettez `provider.vat.scheme: standard`.',
        nl: 'Vraag de belastingdienst of uw boekhouder vanaf wanneer u btw rekent, en zet dan `provider.vat.scheme: standard`.',
        en: 'Ask the tax office or your accountant from when to charge VAT, then set `provider.vat.scheme: standard`.',
      },
      reason: {
        fr: 'Au-delà de ce seuil, la franchise cesse l’année suivante, et aussitôt si le seuil majoré est dépassé : vos prix porteraient alors la TVA.',
        nl: 'Boven deze grens vervalt de vrijstelling het jaar erna, en direct als de verhoogde grens wordt overschreden: uw prijzen omvatten dan btw.',
        en: 'Above this limit the exemption ends the next year, and at once when the raised limit is passed: your prices would then bear VAT.',
      },
      example: 'provider:\n  expectedTurnover: 40000',
    }),
    check: (facts) => {
      const { frFranchise, frFranchiseTolerance } = figures;
      const { expectedTurnover = 0 } = facts.answers.provider;
      const isFarAbove = expectedTurnover > frFranchiseTolerance.value;
      return beyond(isFarAbove ? frFranchiseTolerance : frFranchise, 'fr-franchise', facts);
    },
  },
  {
    id: 'be-franchise-threshold',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'régime de la franchise des petites entreprises (Code de la TVA) [liantis-franchise]',
        nl: 'vrijstellingsregeling voor kleine ondernemingen (btw-wetboek) [liantis-franchise]',
        en: 'exemption scheme for small enterprises (Belgian VAT Code) [liantis-franchise]',
      },
      checkedOn,
      message,
      hint: {
        fr: 'Voyez avec l’administration ou votre comptable quand facturer la TVA, puis mettez `provider.vat.scheme: standard`.',
        nl: 'Vraag de belastingadministratie of uw boekhouder vanaf wanneer u btw rekent, en zet dan `provider.vat.scheme: standard`.',
        en: 'Ask the tax office or your accountant from when to charge VAT, then set `provider.vat.scheme: standard`.',
      },
      reason: {
        fr: 'Une entreprise qui dépasse le seuil sort de la franchise et facture la TVA.',
        nl: 'Een onderneming die de grens overschrijdt, valt niet meer onder de vrijstelling en rekent btw.',
        en: 'A business that passes the limit leaves the exemption and charges VAT.',
      },
      example:
        'provider:\n  country: BE\n  vat:\n    scheme: be-franchise\n  expectedTurnover: 30000',
    }),
    check: (facts) => beyond(figures.beFranchise, 'be-franchise', facts),
  },
  {
    id: 'nl-kor-threshold',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'régime néerlandais des petites entreprises (KOR), art. 25 Wet OB 1968 [kvk-kor]',
        nl: 'kleineondernemersregeling, art. 25 Wet OB 1968 [kvk-kor]',
        en: 'Dutch small businesses scheme (KOR), art. 25 Wet OB 1968 [kvk-kor]',
      },
      checkedOn,
      message,
      hint: {
        fr: 'Quittez la KOR et mettez `provider.vat.scheme: standard`.',
        nl: 'Meld u af voor de KOR en zet `provider.vat.scheme: standard`.',
        en: 'Leave the KOR and set `provider.vat.scheme: standard`.',
      },
      reason: {
        fr: 'L’exemption cesse dès que le seuil est dépassé : la TVA est due à partir de la prestation qui le dépasse.',
        nl: 'De vrijstelling eindigt direct als de grens wordt overschreden: vanaf de dienst waarmee dat gebeurt, is btw verschuldigd.',
        en: 'The exemption ends as soon as the limit is passed: VAT is due from the service that passes it.',
      },
      example:
        'law: NL\nprovider:\n  country: NL\n  vat:\n    scheme: nl-kor\n  expectedTurnover: 24000',
    }),
    check: (facts) => beyond(figures.nlKor, 'nl-kor', facts),
  },
];

function beyond(threshold: Figure, scheme: string, { answers }: Facts): readonly Finding[] {
  const { vat, expectedTurnover = 0 } = answers.provider;
  if (vat.scheme !== scheme || expectedTurnover <= threshold.value) return [];
  const values = { threshold: inEuros(threshold) };
  return [{ path: ['provider', 'expectedTurnover'], values }];
}
