import { bare } from '../../rules/check-digits.ts';
import type { Definition, Facts } from '../question.ts';

/** Consumers in France and Belgium are told where a complaint can go (legal.md B8). */
const hasConsumerToTell = ({ isBusiness, clientCountry }: Facts) =>
  !isBusiness && ['FR', 'BE'].includes(clientCountry);

const formsOf: Readonly<Record<string, readonly string[]>> = {
  FR: ['micro-entrepreneur', 'entrepreneur-individuel', 'eurl', 'sasu', 'sarl', 'sas', 'portage'],
  BE: [
    'personne-physique-principal',
    'personne-physique-complementaire',
    'srl',
    'sc',
    'sa',
    'smart',
  ],
  NL: ['eenmanszaak', 'vof', 'maatschap', 'bv', 'payroll'],
};
const schemesOf: Readonly<Record<string, readonly string[]>> = {
  FR: ['standard', 'fr-franchise', 'eu-sme-cross-border'],
  BE: ['standard', 'be-franchise', 'eu-sme-cross-border'],
  NL: ['standard', 'nl-kor', 'eu-sme-cross-border'],
};
const companies = ['eurl', 'sasu', 'sarl', 'sas', 'srl', 'sc', 'sa', 'bv'];

const from =
  (country: string) =>
  ({ providerCountry }: Facts) =>
    providerCountry === country;
const isCompany = ({ at }: Facts) => companies.includes(String(at('provider.legalForm')));
const isCompanyFrom = (country: string) => (facts: Facts) =>
  from(country)(facts) && isCompany(facts);
const paysVat = ({ at }: Facts) => at('provider.vat.scheme') === 'standard';
const isInsured = ({ given }: Facts) => given('provider.insurance.insurer') !== undefined;

const isMicro = ({ at }: Facts) => at('provider.legalForm') === 'micro-entrepreneur';

/** Most micro-entrepreneurs charge no VAT: what they hardly choose stands behind. */
function schemes(facts: Facts): readonly string[] {
  const [standard = '', franchise = '', ...others] = schemesOf[facts.providerCountry] ?? [];
  if (standard === '') return [];
  return isMicro(facts) ? [franchise, standard, ...others] : [standard, franchise, ...others];
}

const definitions: readonly Definition[] = [
  {
    path: 'provider.country',
    words: [
      'Dans quel pays votre activité est-elle établie ?',
      'In welk land is uw bedrijf gevestigd?',
      'In which country is your business established?',
    ],
    firm: true,
    suggest: ({ country, language }) => country ?? { fr: 'FR', nl: 'NL', en: undefined }[language],
  },
  {
    path: 'provider.legalForm',
    words: [
      'Sous quelle forme exercez-vous ?',
      'Wat is uw rechtsvorm?',
      'What is the legal form of your business?',
    ],
    firm: true,
    codes: ({ providerCountry }) => formsOf[providerCountry] ?? [],
  },
  {
    path: 'provider.name',
    words: [
      'Quel nom doit figurer sur vos contrats ? (prénom et nom, ou nom de la société)',
      'Welke naam moet op uw overeenkomsten staan? (voor- en achternaam, of naam van de vennootschap)',
      'Which name should stand on your agreements? (first and last name, or the company’s name)',
    ],
  },
  {
    path: 'provider.shareCapital',
    words: [
      'Quel est le capital de votre société, en euros ?',
      'Wat is het kapitaal van uw vennootschap, in euro?',
      'What is your company’s share capital, in euros?',
    ],
    when: isCompanyFrom('FR'),
  },
  {
    path: 'provider.rcsCity',
    words: [
      'À quel RCS votre activité est-elle inscrite ? (ville)',
      'In welke stad bent u ingeschreven in het handelsregister (RCS)?',
      'In which town are you entered in the trade register (RCS)?',
    ],
    when: from('FR'),
    usual: (facts) => !isCompany(facts),
    optional: true,
  },
  {
    path: 'provider.rpmCourt',
    words: [
      'Quel tribunal de l’entreprise tient votre registre (RPM) ?',
      'Welke ondernemingsrechtbank houdt uw register (RPR) bij?',
      'Which enterprise court keeps your register (RPM/RPR)?',
    ],
    when: isCompanyFrom('BE'),
  },
  {
    path: 'provider.statutorySeat',
    words: [
      'Où votre bv a-t-elle son siège statutaire ?',
      'Waar is uw bv statutair gevestigd?',
      'Where does your bv have its statutory seat?',
    ],
    when: isCompanyFrom('NL'),
  },
  {
    path: 'provider.representative',
    words: [
      'Qui signe pour votre société ? (nom, fonction)',
      'Wie tekent voor uw vennootschap? (naam, functie)',
      'Who signs for your company? (name, capacity)',
    ],
    when: isCompany,
  },
  {
    path: 'provider.address',
    words: [
      'Quelle est votre adresse professionnelle ? (rue et numéro, code postal et ville)',
      'Wat is uw zakelijke adres? (straat en nummer, postcode en plaats)',
      'What is your business address? (street and number, postcode and town)',
    ],
  },
  {
    path: 'provider.email',
    words: [
      'À quelle adresse e-mail vos clients vous écrivent-ils ?',
      'Op welk e-mailadres schrijven klanten u?',
      'At which e-mail address do clients write to you?',
    ],
  },
  {
    path: 'provider.siret',
    words: [
      'Quel est votre SIRET ? (14 chiffres)',
      'Wat is uw SIRET-nummer? (14 cijfers)',
      'What is your SIRET? (14 digits)',
    ],
    when: from('FR'),
  },
  {
    path: 'provider.enterpriseNumber',
    words: [
      'Quel est votre numéro d’entreprise (BCE) ? (10 chiffres)',
      'Wat is uw ondernemingsnummer (KBO)? (10 cijfers)',
      'What is your enterprise number (BCE/KBO)? (10 digits)',
    ],
    when: from('BE'),
  },
  {
    path: 'provider.kvkNumber',
    words: [
      'Quel est votre numéro KvK ? (8 chiffres)',
      'Wat is uw KvK-nummer? (8 cijfers)',
      'What is your KvK number? (8 digits)',
    ],
    when: from('NL'),
  },
  {
    path: 'provider.vat.scheme',
    words: [
      'Quel est votre régime de TVA ?',
      'Wat is uw btw-regeling?',
      'What is your VAT scheme?',
    ],
    codes: schemes,
    mustChoose: isMicro,
    firm: true,
  },
  {
    path: 'provider.vatNumber',
    words: [
      'Quel est votre numéro de TVA ?',
      'Wat is uw btw-identificatienummer?',
      'What is your VAT number?',
    ],
    usual: (facts) => !paysVat(facts),
    optional: true,
    suggest: computedVatNumber,
  },
  {
    path: 'provider.iban',
    words: [
      'Sur quel compte vos clients vous paient-ils ? (IBAN)',
      'Op welke rekening betalen klanten u? (IBAN)',
      'Into which account do clients pay you? (IBAN)',
    ],
    // Belgian documents must state an account (art. III.25 CDE).
    optional: ({ providerCountry }) => providerCountry !== 'BE',
  },
  {
    path: 'provider.role',
    words: [
      'Comment vous présentez-vous dans les documents ?',
      'Hoe noemt u zichzelf in de documenten?',
      'What do you call yourself in the documents?',
    ],
    usual: true,
    key: true,
  },
  {
    path: 'provider.tradeName',
    words: [
      'Quel est votre nom commercial, s’il diffère de votre nom ?',
      'Wat is uw handelsnaam, als die van uw naam verschilt?',
      'What is your trade name, if it differs from your name?',
    ],
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'provider.phone',
    words: [
      'À quel numéro vos clients vous appellent-ils ?',
      'Op welk nummer bellen klanten u?',
      'At which number do clients call you?',
    ],
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'provider.website',
    words: ['Quel est votre site internet ?', 'Wat is uw website?', 'What is your website?'],
    usual: true,
    optional: true,
  },
  {
    path: 'provider.bic',
    words: [
      'Quel est le BIC de votre banque ?',
      'Wat is de BIC van uw bank?',
      'What is your bank’s BIC?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'provider.vat.rate',
    words: [
      'À quel taux facturez-vous la TVA, en pour cent ?',
      'Welk btw-tarief rekent u, in procenten?',
      'At which rate do you charge VAT, in per cent?',
    ],
    when: paysVat,
    usual: true,
  },
  {
    path: 'provider.insurance.insurer',
    words: [
      'Qui assure votre responsabilité professionnelle ?',
      'Wie verzekert uw beroepsaansprakelijkheid?',
      'Who insures your professional liability?',
    ],
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'provider.insurance.address',
    words: [
      'Quelle est l’adresse de l’assureur ?',
      'Wat is het adres van de verzekeraar?',
      'What is the insurer’s address?',
    ],
    when: isInsured,
    optional: true,
  },
  {
    path: 'provider.insurance.policyNumber',
    words: [
      'Quel est le numéro de la police ?',
      'Wat is het polisnummer?',
      'What is the policy number?',
    ],
    when: isInsured,
    optional: true,
  },
  {
    path: 'provider.insurance.territory',
    words: [
      'Dans quels pays l’assurance vous couvre-t-elle ?',
      'In welke landen bent u gedekt?',
      'In which countries are you covered?',
    ],
    when: isInsured,
    optional: true,
  },
  {
    path: 'provider.insurance.amount',
    words: [
      'Jusqu’à quel montant l’assurance vous couvre-t-elle, en euros ?',
      'Tot welk bedrag bent u verzekerd, in euro?',
      'Up to which amount are you insured, in euros?',
    ],
    when: isInsured,
    optional: true,
  },
  {
    path: 'provider.isTrader',
    words: [
      'Avez-vous la qualité de commerçant, au sens du Code de commerce ?',
      'Bent u koopman in de zin van het Franse wetboek van koophandel?',
      'Are you a trader within the meaning of the French Commercial Code?',
    ],
    when: from('FR'),
    usual: true,
  },
  {
    path: 'provider.otherClients',
    words: [
      'Combien d’autres clients avez-vous ?',
      'Hoeveel andere klanten hebt u?',
      'How many other clients do you have?',
    ],
    usual: true,
  },
  {
    path: 'provider.revenueSharePercent',
    words: [
      'Quelle part de votre chiffre d’affaires vient de ce client, en pour cent ?',
      'Welk deel van uw omzet komt van deze klant, in procenten?',
      'Which share of your turnover comes from this client, in per cent?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'provider.expectedTurnover',
    words: [
      'Quel chiffre d’affaires attendez-vous cette année, en euros ?',
      'Welke omzet verwacht u dit jaar, in euro?',
      'Which turnover do you expect this year, in euros?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'provider.mediator.name',
    words: [
      'Quel est votre médiateur de la consommation ? (pour les clients particuliers)',
      'Wie is uw consumentenbemiddelaar? (voor particuliere klanten)',
      'Who is your consumer mediator? (for private clients)',
    ],
    when: (facts) => from('FR')(facts) || hasConsumerToTell(facts),
    usual: ({ isBusiness }) => isBusiness,
    // A trader's consumers must be told of it (art. L. 616-1 C. conso.).
    optional: (facts) => facts.isBusiness || !from('FR')(facts),
  },
  {
    path: 'provider.mediator.address',
    words: [
      'Quelle est l’adresse du médiateur ?',
      'Wat is het adres van de bemiddelaar?',
      'What is the mediator’s address?',
    ],
    when: ({ given }) => given('provider.mediator.name') !== undefined,
    optional: true,
  },
  {
    path: 'provider.mediator.website',
    words: [
      'Quel est le site du médiateur ?',
      'Wat is de website van de bemiddelaar?',
      'What is the mediator’s website?',
    ],
    when: ({ given }) => given('provider.mediator.name') !== undefined,
    optional: true,
  },
  {
    path: 'provider.privacyContact',
    words: [
      'À qui s’adresser pour les données personnelles, si ce n’est pas à vous ?',
      'Bij wie kan men terecht over persoonsgegevens, als dat niet bij u is?',
      'Whom to ask about personal data, if not you?',
    ],
    usual: true,
    optional: true,
  },
];

/** A.2: who the assistant is; asked once, kept in the provider's own file. */
export const providerDefinitions: readonly Definition[] = definitions.map((definition) => ({
  ...definition,
  home: 'provider',
}));

/** The VAT number follows from the SIREN (legal.md B2) or the Belgian enterprise number; not in the Netherlands. */
function computedVatNumber({ providerCountry, given }: Facts): string | undefined {
  if (providerCountry === 'FR') {
    const siren = bare(String(given('provider.siret') ?? '')).slice(0, 9);
    if (!/^\d{9}$/.test(siren)) return undefined;
    return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`;
  }
  const number = bare(String(given('provider.enterpriseNumber') ?? ''));
  return providerCountry === 'BE' && /^\d{10}$/.test(number) ? `BE${number}` : undefined;
}
