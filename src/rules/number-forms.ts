import { taxedWith } from '../answers/territories.ts';
import { bare, isDutchVatForm } from './check-digits.ts';
import { type Facts, type Finding, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';
const sides = ['provider', 'client'] as const;

function atSides(find: (facts: Facts, side: 'provider' | 'client') => readonly Finding[]) {
  return (facts: Facts) => sides.flatMap((side) => find(facts, side));
}

const postcodes: Readonly<Record<string, RegExp>> = {
  FR: /^\d{5}$/,
  BE: /^[1-9]\d{3}$/,
  NL: /^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/,
};

/** Numbers by their form, and what can not be known without a network (legal.md B2). */
export const numberFormRules: readonly Rule[] = [
  {
    id: 'id-be-first-digit',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'numéro d’entreprise : premier chiffre 0 ou 1 [febed]',
        nl: 'ondernemingsnummer: eerste cijfer 0 of 1 [febed]',
        en: 'enterprise number: first digit 0 or 1 [febed]',
      },
      checkedOn,
      message: {
        fr: 'Un numéro d’entreprise belge commence par 0 ou 1.',
        nl: 'Een Belgisch ondernemingsnummer begint met 0 of 1.',
        en: 'A Belgian enterprise number begins with 0 or 1.',
      },
      hint: {
        fr: 'Écrivez les dix chiffres, le zéro initial compris, entre guillemets.',
        nl: 'Schrijf alle tien cijfers, ook de eerste nul, tussen aanhalingstekens.',
        en: 'Write all ten digits, the first zero too, between quotes.',
      },
      reason: {
        fr: 'Les numéros anciens à neuf chiffres ont reçu un zéro ; les nouveaux commencent par 1.',
        nl: 'Oude nummers van negen cijfers kregen een nul; nieuwe beginnen met 1.',
        en: 'Old numbers of nine digits were given a zero; new ones begin with 1.',
      },
      example: 'client:\n  enterpriseNumber: "9123456749"',
    }),
    check: atSides(({ answers }, side) => {
      const number = bare(answers[side].enterpriseNumber ?? '0').replace(/^BE/, '');
      return /^[01]/.test(number) ? [] : [{ path: [side, 'enterpriseNumber'] }];
    }),
  },
  {
    id: 'id-nl-vat-format',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'btw-id : NL, 9 chiffres, B, 2 chiffres (pas 00) [stdnum]',
        nl: 'btw-id: NL, 9 cijfers, B, 2 cijfers (niet 00) [stdnum]',
        en: 'btw-id: NL, 9 digits, B, 2 digits (not 00) [stdnum]',
      },
      checkedOn,
      message: {
        fr: 'Un numéro de TVA néerlandais s’écrit NL, neuf chiffres, B, deux chiffres.',
        nl: 'Een btw-id is NL, negen cijfers, B, twee cijfers.',
        en: 'A Dutch VAT number is NL, nine digits, B, two digits.',
      },
      hint: {
        fr: 'Exemple : NL123456789B13.',
        nl: 'Voorbeeld: NL123456789B13.',
        en: 'Example: NL123456789B13.',
      },
      reason: {
        fr: 'La forme est fixe ; les deux derniers chiffres ne sont jamais 00.',
        nl: 'De vorm staat vast; de laatste twee cijfers zijn nooit 00.',
        en: 'The form is fixed; the last two digits are never 00.',
      },
      example: 'client:\n  vatNumber: NL123456789B00',
    }),
    check: atSides(({ answers }, side) => {
      const number = bare(answers[side].vatNumber ?? '');
      const isWrong = number.startsWith('NL') && !isDutchVatForm(number);
      return isWrong ? [{ path: [side, 'vatNumber'] }] : [];
    }),
  },
  {
    id: 'id-iban-country',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'règlement (UE) 260/2012, art. 9 [K+]',
        nl: 'Verordening (EU) 260/2012, art. 9 [K+]',
        en: 'Regulation (EU) 260/2012, art. 9 [K+]',
      },
      checkedOn,
      message: {
        fr: 'Le compte est tenu dans un autre pays que le vôtre.',
        nl: 'De rekening loopt in een ander land dan het uwe.',
        en: 'The account is held in another country than yours.',
      },
      reason: {
        fr: 'C’est permis : un compte SEPA étranger ne peut être refusé.',
        nl: 'Dat mag: een buitenlandse SEPA-rekening mag niet worden geweigerd.',
        en: 'That is allowed: a foreign SEPA account may not be refused.',
      },
      example: 'provider:\n  iban: BE68539007547034',
    }),
    check: ({ providerCountry, answers: { provider } }) => {
      const country = bare(provider.iban ?? providerCountry).slice(0, 2);
      return country === providerCountry ? [] : [{ path: ['provider', 'iban'] }];
    },
  },
  {
    id: 'id-vies',
    severity: 'info',
    says: () => ({
      source: 'VIES [D]',
      checkedOn,
      message: {
        fr: 'Prestation vers un autre pays de l’Union : vérifiez le numéro de TVA du client dans VIES.',
        nl: 'Dienst aan een ander EU-land: controleer het btw-nummer van de klant in VIES.',
        en: 'Service to another EU country: check the client’s VAT number in VIES.',
      },
      reason: {
        fr: 'La forme et la clé sont vérifiées ici ; seul le service VIES dit si le numéro est actif.',
        nl: 'Vorm en controlegetal zijn hier gecontroleerd; alleen VIES zegt of het nummer actief is.',
        en: 'Form and check digits are checked here; only VIES says whether the number is active.',
      },
      example: 'client:\n  country: BE\n  vatNumber: BE0123456749',
    }),
    check: ({ answers }) => when(taxedWith(answers) === 'client-in-eu', 'client.vatNumber'),
  },
  {
    id: 'id-postcode',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'codes postaux FR, BE, NL [K+]',
        nl: 'postcodes FR, BE, NL [K+]',
        en: 'postcodes FR, BE, NL [K+]',
      },
      checkedOn,
      message: {
        fr: 'Ce code postal n’a pas la forme en usage dans le pays.',
        nl: 'Deze postcode heeft niet de vorm die in het land gebruikelijk is.',
        en: 'This postcode does not have the form used in the country.',
      },
      hint: {
        fr: 'France : 69003. Belgique : 1000. Pays-Bas : 1234 AB.',
        nl: 'Frankrijk: 69003. België: 1000. Nederland: 1234 AB.',
        en: 'France: 69003. Belgium: 1000. Netherlands: 1234 AB.',
      },
      reason: {
        fr: 'Une adresse fausse dans un contrat retarde toute notification.',
        nl: 'Een fout adres in een contract vertraagt elke kennisgeving.',
        en: 'A wrong address in a contract delays every notice.',
      },
      example: 'client:\n  address: { postcode: "6900" }',
    }),
    check: atSides(({ answers }, side) => {
      const { address, country } = answers[side];
      const form = postcodes[country];
      const isWrong = form !== undefined && !form.test(address.postcode.trim().toUpperCase());
      return isWrong ? [{ path: [side, 'address', 'postcode'] }] : [];
    }),
  },
];
