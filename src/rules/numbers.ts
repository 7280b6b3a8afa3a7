import type { Text } from '../i18n/text.ts';
import {
  bare,
  isBelgianAccount,
  isBelgianNumber,
  isDutchSoleTraderVat,
  isDutchVatForm,
  isFrenchVat,
  isIban,
  isSiren,
  isSiret,
  passesElevenTest,
} from './check-digits.ts';
import type { Facts, Finding, Rule, RuleText } from './rule.ts';

const checkedOn = '2026-11-24';
const sides = ['provider', 'client'] as const;
type NumberName = 'siren' | 'siret' | 'vatNumber' | 'enterpriseNumber' | 'kvkNumber';

/** The numbers of both parties that are given and fail a test. */
function failing(name: NumberName, isWrong: (number: string) => boolean) {
  return ({ answers }: Facts): readonly Finding[] =>
    sides.flatMap((side) => {
      const number = answers[side][name];
      return number !== undefined && isWrong(bare(number)) ? [{ path: [side, name] }] : [];
    });
}

const copyAgain: Text = {
  fr: 'Recopiez-le depuis le document officiel : un chiffre est faux ou deux sont inversés.',
  nl: 'Neem het opnieuw over van het officiële document: een cijfer is fout of twee zijn verwisseld.',
  en: 'Copy it again from the official document: a digit is wrong or two are swapped.',
};
const checkDigit: Text = {
  fr: 'Les derniers chiffres de ces numéros se calculent d’après les autres ; une faute de frappe se voit ainsi.',
  nl: 'De laatste cijfers van deze nummers volgen uit de andere; zo valt een typefout op.',
  en: 'The last digits of these numbers follow from the others; so a slip of the keyboard shows.',
};

type Said<Missing extends keyof RuleText> = Omit<RuleText, 'checkedOn' | 'reason' | Missing>;

/** A rule on a number: an error that tells to copy it again. The number itself is never repeated. */
function numberRule({ id, says, check }: NumberRule<Said<never>>): Rule {
  const saying = () => ({ checkedOn, hint: copyAgain, reason: checkDigit, ...says() });
  return { id, severity: 'error', says: saying, check };
}

interface NumberRule<Said> extends Pick<Rule, 'id' | 'check'> {
  readonly says: () => Said;
}

/** A number, `what`, whose check digits do not fit. */
function wrongNumber({
  says,
  ...rule
}: NumberRule<Said<'message'> & { readonly what: Text }>): Rule {
  return numberRule({
    ...rule,
    says: () => {
      const { what, ...said } = says();
      const message: Text = {
        fr: `${what.fr} n’est pas valide : sa clé de contrôle ne correspond pas.`,
        nl: `${what.nl} is niet geldig: het controlegetal klopt niet.`,
        en: `${what.en} is not valid: its check digits do not fit.`,
      };
      return { message, ...said };
    },
  });
}

const vat = (country: string, isWrong: (number: string) => boolean) =>
  failing('vatNumber', (number) => number.startsWith(country) && isWrong(number));

/** Company, VAT and bank numbers by their check digits (legal.md B2). */
export const numberRules: readonly Rule[] = [
  wrongNumber({
    id: 'id-siren-luhn',
    says: () => ({
      source: 'SIREN, Luhn [stdnum]',
      what: { fr: 'Le SIREN', nl: 'Het SIREN-nummer', en: 'The SIREN' },
      example: 'provider:\n  siren: "123456789"',
    }),
    check: failing('siren', (number) => !isSiren(number)),
  }),
  wrongNumber({
    id: 'id-siret-luhn',
    says: () => ({
      source: 'SIRET, Luhn [stdnum]',
      what: { fr: 'Le SIRET', nl: 'Het SIRET-nummer', en: 'The SIRET' },
      example: 'provider:\n  siret: "12345678900010"',
    }),
    check: failing('siret', (number) => !isSiret(number)),
  }),
  numberRule({
    id: 'id-siret-siren',
    says: () => ({
      source: 'SIRET = SIREN + NIC [stdnum]',
      message: {
        fr: 'Le SIRET ne commence pas par le SIREN donné.',
        nl: 'Het SIRET-nummer begint niet met het opgegeven SIREN-nummer.',
        en: 'The SIRET does not begin with the SIREN given.',
      },
      example: 'provider:\n  siren: "732829320"\n  siret: "12345678200010"',
    }),
    check: ({ answers }) =>
      sides.flatMap((side): readonly Finding[] => {
        const { siren, siret } = answers[side];
        const differs =
          siren !== undefined && siret !== undefined && !bare(siret).startsWith(bare(siren));
        return differs ? [{ path: [side, 'siret'] }] : [];
      }),
  }),
  wrongNumber({
    id: 'id-fr-vat-key',
    says: () => ({
      source: {
        fr: 'clé TVA = (12 + 3 × (SIREN mod 97)) mod 97 [stdnum]',
        nl: 'btw-sleutel = (12 + 3 × (SIREN mod 97)) mod 97 [stdnum]',
        en: 'VAT key = (12 + 3 × (SIREN mod 97)) mod 97 [stdnum]',
      },
      what: {
        fr: 'Le numéro de TVA français',
        nl: 'Het Franse btw-nummer',
        en: 'The French VAT number',
      },
      example: 'provider:\n  vatNumber: FR12123456782',
    }),
    check: vat('FR', (number) => !isFrenchVat(number)),
  }),
  wrongNumber({
    id: 'id-be-mod97',
    says: () => ({
      source: {
        fr: 'numéro d’entreprise, mod 97 [stdnum] [febed]',
        nl: 'ondernemingsnummer, mod 97 [stdnum] [febed]',
        en: 'enterprise number, mod 97 [stdnum] [febed]',
      },
      what: {
        fr: 'Le numéro d’entreprise belge',
        nl: 'Het Belgische ondernemingsnummer',
        en: 'The Belgian enterprise number',
      },
      example: 'client:\n  enterpriseNumber: "1000000035"',
      // A first digit that is none is told by id-be-first-digit.
    }),
    check: failing('enterpriseNumber', (given) => {
      const number = given.replace(/^BE/, '');
      return /^[01]/.test(number) && !isBelgianNumber(number);
    }),
  }),
  wrongNumber({
    id: 'id-be-vat',
    says: () => ({
      source: {
        fr: 'TVA belge = BE + numéro d’entreprise [stdnum]',
        nl: 'Belgisch btw-nummer = BE + ondernemingsnummer [stdnum]',
        en: 'Belgian VAT number = BE + enterprise number [stdnum]',
      },
      what: {
        fr: 'Le numéro de TVA belge',
        nl: 'Het Belgische btw-nummer',
        en: 'The Belgian VAT number',
      },
      example: 'client:\n  vatNumber: BE1000000035',
    }),
    check: vat('BE', (number) => !isBelgianNumber(number.slice(2))),
  }),
  wrongNumber({
    id: 'id-nl-vat-check',
    says: () => ({
      source: {
        fr: 'btw-id, mod 97 ou preuve par 11 [stdnum]',
        nl: 'btw-id, mod 97 of 11-proef [stdnum]',
        en: 'btw-id, mod 97 or 11-test [stdnum]',
      },
      what: { fr: 'Le numéro de TVA néerlandais', nl: 'Het btw-id', en: 'The Dutch VAT number' },
      example: 'client:\n  vatNumber: NL123456789B90',
    }),
    check: vat(
      'NL',
      // A form that is none is told by id-nl-vat-format.
      (number) =>
        isDutchVatForm(number) && !isDutchSoleTraderVat(number) && !passesElevenTest(number),
    ),
  }),
  numberRule({
    id: 'id-nl-bsn-leak',
    says: () => ({
      source: {
        fr: 'btw-id d’une eenmanszaak depuis le 1er janvier 2020 [kleineondernemer-btwid]',
        nl: 'btw-id eenmanszaak sinds 1 januari 2020 [kleineondernemer-btwid]',
        en: 'btw-id of an eenmanszaak since 1 January 2020 [kleineondernemer-btwid]',
      },
      message: {
        fr: 'Ce numéro est sans doute l’ancien numéro fiscal, qui contient le numéro de citoyen (BSN) : il ne doit pas figurer dans un document.',
        nl: 'Dit is waarschijnlijk het omzetbelastingnummer, dat het BSN bevat: het mag niet in een document staan.',
        en: 'This is probably the old tax number, which holds the citizen’s number (BSN): it must not stand in a document.',
      },
      hint: {
        fr: 'Utilisez le btw-id communiqué par le fisc.',
        nl: 'Gebruik het btw-id dat de Belastingdienst u heeft gegeven.',
        en: 'Use the btw-id that the tax office gave you.',
      },
      example: 'provider:\n  country: NL\n  legalForm: eenmanszaak\n  vatNumber: NL004495445B01',
    }),
    check: ({ answers: { provider } }) => {
      const number = bare(provider.vatNumber ?? '');
      const leaks =
        provider.country === 'NL' &&
        provider.legalForm === 'eenmanszaak' &&
        isDutchVatForm(number) &&
        passesElevenTest(number) &&
        !isDutchSoleTraderVat(number);
      return leaks ? [{ path: ['provider', 'vatNumber'] }] : [];
    },
  }),
  wrongNumber({
    id: 'id-iban',
    says: () => ({
      source: 'ISO 13616 [stdnum]',
      what: { fr: 'L’IBAN', nl: 'Het IBAN', en: 'The IBAN' },
      example: 'provider:\n  iban: NL91ABNA0417164301',
    }),
    check: ({ answers: { provider } }) =>
      provider.iban !== undefined && !isIban(bare(provider.iban))
        ? [{ path: ['provider', 'iban'] }]
        : [],
  }),
  wrongNumber({
    id: 'id-iban-be',
    says: () => ({
      source: {
        fr: 'IBAN belge, mod 97 [stdnum]',
        nl: 'Belgisch IBAN, mod 97 [stdnum]',
        en: 'Belgian IBAN, mod 97 [stdnum]',
      },
      what: { fr: 'Le compte belge', nl: 'De Belgische rekening', en: 'The Belgian account' },
      example: 'provider:\n  iban: BE41539007547035',
    }),
    check: ({ answers: { provider } }) => {
      const iban = bare(provider.iban ?? '');
      return iban.startsWith('BE') && isIban(iban) && !isBelgianAccount(iban)
        ? [{ path: ['provider', 'iban'] }]
        : [];
    },
  }),
  numberRule({
    id: 'id-duplicate',
    says: () => ({
      source: 'va-agree [D]',
      message: {
        fr: 'Le client porte le même numéro que vous.',
        nl: 'De klant heeft hetzelfde nummer als u.',
        en: 'The client bears the same number as you.',
      },
      hint: {
        fr: 'Indiquez le numéro du client.',
        nl: 'Vul het nummer van de klant in.',
        en: 'Give the client’s own number.',
      },
      example: 'provider:\n  siret: "12345678200010"\nclient:\n  siret: "12345678200010"',
    }),
    check: ({ answers: { provider, client } }) => {
      const names = ['siren', 'siret', 'vatNumber', 'enterpriseNumber', 'kvkNumber'] as const;
      return names
        .filter((name) => {
          const own = provider[name];
          return (
            own !== undefined && client[name] !== undefined && bare(own) === bare(client[name])
          );
        })
        .map((name) => ({ path: ['client', name] }));
    },
  }),
];
