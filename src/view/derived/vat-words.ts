import { type Locale, languageOf, NBSP } from '../../i18n/locale.ts';
import type { Language } from '../../i18n/text.ts';
import type { VatCase } from './fees.ts';

type Scheme = 'fr-franchise' | 'be-franchise' | 'nl-kor' | 'eu-sme-cross-border';

interface VatWords {
  /** Right after an amount. */
  readonly basis: Readonly<Record<VatCase, string>>;
  /** `rate` is worded, `20 %`; empty when there is none. */
  readonly sentence: Readonly<Record<VatCase, (rate: string) => string>>;
  /** The mention that each small-business scheme asks for (legal.md B3, E.6). */
  readonly exempt: Readonly<Record<Scheme, string>>;
}

const words: Record<Language, VatWords> = {
  fr: {
    basis: {
      excluded: 'HT',
      included: 'TTC',
      exempt: 'net de TVA',
      'reverse-charge': 'HT',
      'outside-eu': 'HT',
    },
    sentence: {
      excluded: (rate) =>
        `Les prix s’entendent hors taxes (HT) ; la TVA s’y ajoute au taux en vigueur au jour de la facture${rate && `, soit ${rate} à ce jour`}.`,
      included: (rate) =>
        `Les prix s’entendent toutes taxes comprises (TTC)${rate && `, TVA au taux de ${rate} à ce jour`}.`,
      exempt: () => 'La TVA n’est pas facturée.',
      'reverse-charge': () =>
        'Les prix s’entendent hors taxes (HT) ; la TVA est due par le Client (autoliquidation, art. 44 et 196 de la directive 2006/112/CE).',
      'outside-eu': () =>
        'Les prix s’entendent hors taxes (HT) ; la TVA n’est pas facturée, le lieu des prestations étant celui où le Client est établi, hors du territoire de la TVA de l’Union européenne (art. 44 de la directive 2006/112/CE).',
    },
    exempt: {
      // CIBS has replaced the CGI since 1 September 2026; the old reference is tolerated (legal.md B3).
      'fr-franchise': `TVA non applicable – franchise en base (art.${NBSP}L.${NBSP}223-1 et suivants du CIBS, ancien art.${NBSP}293${NBSP}B du CGI).`,
      'be-franchise':
        'Régime particulier de franchise des petites entreprises : la TVA n’est pas facturée.',
      'nl-kor':
        'TVA non facturée : le Prestataire relève du régime néerlandais des petites entreprises (KOR), art. 25 de la loi néerlandaise de 1968 sur la TVA.',
      'eu-sme-cross-border':
        'TVA non facturée : régime particulier des petites entreprises de l’Union européenne.',
    },
  },
  nl: {
    basis: {
      excluded: 'exclusief btw',
      included: 'inclusief btw',
      exempt: 'vrijgesteld van btw',
      'reverse-charge': 'exclusief btw',
      'outside-eu': 'exclusief btw',
    },
    sentence: {
      excluded: (rate) =>
        `Alle prijzen zijn exclusief btw; btw wordt berekend tegen het tarief dat geldt op de factuurdatum${rate && ` (nu ${rate})`}.`,
      included: (rate) => `Alle prijzen zijn inclusief btw${rate && ` (nu ${rate})`}.`,
      exempt: () => 'Er wordt geen btw in rekening gebracht.',
      'reverse-charge': () =>
        'Alle prijzen zijn exclusief btw; de btw wordt verlegd (art. 44 en 196 Richtlijn 2006/112/EG).',
      'outside-eu': () =>
        'Alle prijzen zijn exclusief btw; er wordt geen btw in rekening gebracht, omdat de plaats van dienst ligt waar de afnemer is gevestigd, buiten het btw-gebied van de Europese Unie (art. 44 Richtlijn 2006/112/EG).',
    },
    exempt: {
      // The French words are those that stand on the invoices.
      'fr-franchise': `Er wordt geen btw in rekening gebracht op grond van de Franse vrijstellingsregeling voor kleine ondernemingen: “TVA non applicable – franchise en base (art.${NBSP}L.${NBSP}223-1 et suivants du CIBS, ancien art.${NBSP}293${NBSP}B du CGI)”.`,
      'be-franchise':
        'Bijzondere vrijstellingsregeling kleine ondernemingen: er wordt geen btw in rekening gebracht.',
      'nl-kor':
        'De diensten zijn vrijgesteld van btw op grond van de kleineondernemersregeling (art. 25 Wet OB 1968).',
      'eu-sme-cross-border':
        'Er wordt geen btw in rekening gebracht: Europese kleineondernemersregeling.',
    },
  },
  en: {
    basis: {
      excluded: 'excluding VAT',
      included: 'including VAT',
      exempt: 'exempt from VAT',
      'reverse-charge': 'excluding VAT',
      'outside-eu': 'excluding VAT',
    },
    sentence: {
      excluded: (rate) =>
        `All prices exclude VAT, which is added at the rate in force on the invoice date${rate && ` (now ${rate})`}.`,
      included: (rate) => `All prices include VAT${rate && ` (now ${rate})`}.`,
      exempt: () => 'No VAT is charged.',
      'reverse-charge': () =>
        'All prices exclude VAT; the Client accounts for it (reverse charge, arts. 44 and 196 of Directive 2006/112/EC).',
      'outside-eu': () =>
        'All prices exclude VAT; no VAT is charged, since the place of supply is where the Client is established, outside the VAT territory of the European Union (art. 44 of Directive 2006/112/EC).',
    },
    exempt: {
      'fr-franchise': `No VAT is charged under the French small-business exemption: “TVA non applicable – franchise en base (art.${NBSP}L.${NBSP}223-1 et suivants du CIBS, ancien art.${NBSP}293${NBSP}B du CGI)”.`,
      // The law asks for the words of one of its languages (legal.md B3).
      'be-franchise':
        'No VAT is charged: Belgian exemption scheme for small enterprises (“Régime particulier de franchise des petites entreprises” / “Bijzondere vrijstellingsregeling kleine ondernemingen”).',
      'nl-kor':
        'The services are exempt from VAT under the small businesses scheme (KOR), art. 25 of the Dutch VAT Act 1968.',
      'eu-sme-cross-border': 'No VAT is charged: EU cross-border scheme for small enterprises.',
    },
  },
};

/** Belgian French: HTVA and TVAC (legal.md E.1). */
const belgianFrench: VatWords = {
  ...words.fr,
  basis: {
    excluded: 'HTVA',
    included: 'TVAC',
    exempt: 'en franchise de TVA',
    'reverse-charge': 'HTVA',
    'outside-eu': 'HTVA',
  },
  sentence: {
    ...words.fr.sentence,
    excluded: (rate) =>
      `Les prix s’entendent hors TVA (HTVA) ; la TVA s’y ajoute au taux en vigueur au jour de la facture${rate && `, soit ${rate} à ce jour`}.`,
    included: (rate) =>
      `Les prix s’entendent TVA comprise (TVAC)${rate && `, au taux de ${rate} à ce jour`}.`,
    'reverse-charge': () =>
      'Les prix s’entendent hors TVA (HTVA) ; la TVA est due par le Client (autoliquidation, art. 44 et 196 de la directive 2006/112/CE).',
    'outside-eu': () =>
      'Les prix s’entendent hors TVA (HTVA) ; la TVA n’est pas facturée, le lieu des prestations étant celui où le Client est établi, hors du territoire de la TVA de l’Union européenne (art. 44 de la directive 2006/112/CE).',
  },
};

export function vatWords(locale: Locale): VatWords {
  return locale === 'fr-BE' ? belgianFrench : words[languageOf(locale)];
}
