import type { Definition, Facts } from '../question.ts';
import { interviewTexts } from '../texts.ts';

const isBusiness = (facts: Facts) => facts.isBusiness;
const isConsumer = (facts: Facts) => !facts.isBusiness;
const businessFrom = (country: string) => (facts: Facts) =>
  facts.isBusiness && facts.clientCountry === country;
const hasContact = ({ given }: Facts) => given('client.contactPerson.name') !== undefined;

/** A.3: who the client is. */
export const clientDefinitions: readonly Definition[] = [
  {
    path: 'client.type',
    words: ['Qui est votre client ?', 'Wie is uw klant?', 'Who is your client?'],
    firm: true,
  },
  {
    path: 'client.name',
    words: [
      'Comment s’appelle votre client ? (nom de la société, ou prénom et nom)',
      'Hoe heet uw klant? (naam van de onderneming, of voor- en achternaam)',
      'What is your client’s name? (of the company, or first and last name)',
    ],
  },
  {
    path: 'client.country',
    words: [
      'Dans quel pays votre client est-il établi ou domicilié ?',
      'In welk land is uw klant gevestigd of woonachtig?',
      'In which country is your client established or resident?',
    ],
    firm: true,
    suggest: ({ providerCountry }) => providerCountry,
    objection: (value, { isBusiness, given }) =>
      value === 'FR' && !isBusiness && (given('language') ?? 'fr') !== 'fr'
        ? { text: interviewTexts['objection.french'], mayBeMeant: true }
        : undefined,
  },
  {
    path: 'client.legalForm',
    words: [
      'Quelle est la forme juridique de votre client ? (SAS, SARL, association…)',
      'Wat is de rechtsvorm van uw klant? (bv, vof, stichting…)',
      'What is your client’s legal form? (SAS, bv, association…)',
    ],
    when: isBusiness,
    optional: true,
  },
  {
    path: 'client.address',
    words: [
      'Quelle est l’adresse de votre client ? (rue et numéro, code postal et ville)',
      'Wat is het adres van uw klant? (straat en nummer, postcode en plaats)',
      'What is your client’s address? (street and number, postcode and town)',
    ],
  },
  {
    path: 'client.siret',
    words: [
      'Quel est le SIRET de votre client ? (14 chiffres)',
      'Wat is het SIRET-nummer van uw klant? (14 cijfers)',
      'What is your client’s SIRET? (14 digits)',
    ],
    when: businessFrom('FR'),
    optional: true,
  },
  {
    path: 'client.enterpriseNumber',
    words: [
      'Quel est le numéro d’entreprise (BCE) de votre client ? (10 chiffres)',
      'Wat is het ondernemingsnummer (KBO) van uw klant? (10 cijfers)',
      'What is your client’s enterprise number (BCE/KBO)? (10 digits)',
    ],
    when: businessFrom('BE'),
    optional: true,
  },
  {
    path: 'client.kvkNumber',
    words: [
      'Quel est le numéro KvK de votre client ? (8 chiffres)',
      'Wat is het KvK-nummer van uw klant? (8 cijfers)',
      'What is your client’s KvK number? (8 digits)',
    ],
    when: businessFrom('NL'),
    optional: true,
  },
  {
    path: 'client.vatNumber',
    words: [
      'Quel est le numéro de TVA de votre client ?',
      'Wat is het btw-nummer van uw klant?',
      'What is your client’s VAT number?',
    ],
    when: isBusiness,
    usual: ({ clientCountry, providerCountry }) => clientCountry === providerCountry,
    optional: true,
  },
  {
    path: 'client.representative',
    words: [
      'Qui signe pour votre client ? (nom, fonction)',
      'Wie tekent voor uw klant? (naam, functie)',
      'Who signs for your client? (name, capacity)',
    ],
    when: isBusiness,
    optional: true,
  },
  {
    path: 'client.withdrawalStartRequest',
    words: [
      'Votre client demande-t-il que vous commenciez avant la fin de son délai de rétractation de 14 jours ?',
      'Vraagt uw klant om te beginnen vóór het einde van zijn bedenktijd van 14 dagen?',
      'Does your client ask you to start before the end of the 14 days in which they may withdraw?',
    ],
    when: isConsumer,
    firm: true,
    noFirst: true,
  },
  {
    path: 'client.email',
    words: [
      'À quelle adresse e-mail joindre votre client ?',
      'Op welk e-mailadres is uw klant bereikbaar?',
      'At which e-mail address can your client be reached?',
    ],
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'client.phone',
    words: [
      'À quel numéro joindre votre client ?',
      'Op welk nummer is uw klant bereikbaar?',
      'At which number can your client be reached?',
    ],
    usual: true,
    optional: true,
  },
  {
    path: 'client.contactPerson.name',
    words: [
      'Qui vous donne les consignes au quotidien ?',
      'Wie geeft u dagelijks de opdrachten?',
      'Who gives you the day-to-day instructions?',
    ],
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'client.contactPerson.capacity',
    words: ['Quelle est sa fonction ?', 'Wat is zijn of haar functie?', 'What is their capacity?'],
    when: hasContact,
    optional: true,
  },
  {
    path: 'client.contactPerson.email',
    words: [
      'Quelle est son adresse e-mail ?',
      'Wat is zijn of haar e-mailadres?',
      'What is their e-mail address?',
    ],
    when: hasContact,
    optional: true,
  },
  {
    path: 'client.contactPerson.phone',
    words: [
      'Quel est son numéro de téléphone ?',
      'Wat is zijn of haar telefoonnummer?',
      'What is their phone number?',
    ],
    when: hasContact,
    optional: true,
  },
  {
    path: 'client.invoicing.email',
    words: [
      'À quelle adresse e-mail envoyer les factures ?',
      'Naar welk e-mailadres gaan de facturen?',
      'To which e-mail address do the invoices go?',
    ],
    usual: true,
    key: true,
    optional: true,
  },
  {
    path: 'client.invoicing.peppolId',
    words: [
      'Quel est l’identifiant Peppol de votre client ?',
      'Wat is de Peppol-ID van uw klant?',
      'What is your client’s Peppol id?',
    ],
    when: isBusiness,
    usual: true,
    optional: true,
    example: ['0208:0123456749', '0208:0123456749', '0208:0123456749'],
  },
  {
    path: 'client.invoicing.purchaseOrder',
    words: [
      'Quel numéro de commande doit figurer sur les factures ?',
      'Welk bestelnummer moet op de facturen staan?',
      'Which order number must the invoices carry?',
    ],
    when: isBusiness,
    usual: true,
    optional: true,
  },
  {
    path: 'client.shareCapital',
    words: [
      'Quel est le capital de la société, en euros ?',
      'Wat is het kapitaal van de vennootschap, in euro?',
      'What is the company’s share capital, in euros?',
    ],
    when: businessFrom('FR'),
    usual: true,
    optional: true,
  },
  {
    path: 'client.rcsCity',
    words: [
      'À quel RCS est-il inscrit ? (ville)',
      'In welk handelsregister (RCS) staat de klant? (stad)',
      'In which trade register (RCS) does the client stand? (town)',
    ],
    when: businessFrom('FR'),
    usual: true,
    optional: true,
  },
  {
    path: 'client.rpmCourt',
    words: [
      'Quel tribunal de l’entreprise tient son registre (RPM) ?',
      'Welke ondernemingsrechtbank houdt het register (RPR) bij?',
      'Which enterprise court keeps the client’s register (RPM/RPR)?',
    ],
    when: businessFrom('BE'),
    usual: true,
    optional: true,
  },
  {
    path: 'client.statutorySeat',
    words: [
      'Où se trouve son siège statutaire ?',
      'Waar is de klant statutair gevestigd?',
      'Where does the client have its statutory seat?',
    ],
    when: businessFrom('NL'),
    usual: true,
    optional: true,
  },
  {
    path: 'client.size',
    words: [
      'Quelle est la taille de l’entreprise de votre client ?',
      'Hoe groot is de onderneming van uw klant?',
      'How large is your client’s business?',
    ],
    when: isBusiness,
    // A large client of a smaller provider must pay within 30 days (art. 6:119a lid 6 BW).
    usual: ({ law, at }) => law !== 'NL' || Number(at('invoicing.paymentDays')) <= 30,
    key: true,
  },
  {
    path: 'client.employees',
    words: [
      'Combien de salariés votre client a-t-il ?',
      'Hoeveel werknemers heeft uw klant?',
      'How many employees does your client have?',
    ],
    when: isBusiness,
    usual: true,
    optional: true,
  },
  {
    path: 'client.isTrader',
    words: [
      'Votre client a-t-il la qualité de commerçant, au sens du Code de commerce ?',
      'Is uw klant koopman in de zin van het Franse wetboek van koophandel?',
      'Is your client a trader within the meaning of the French Commercial Code?',
    ],
    when: businessFrom('FR'),
    usual: true,
  },
  {
    path: 'client.isProcessor',
    words: [
      'Votre client travaille-t-il lui-même pour ses propres clients ? (agence, comptable…)',
      'Werkt uw klant zelf voor eigen klanten? (bureau, boekhouder…)',
      'Does your client itself work for its own customers? (agency, accountant…)',
    ],
    when: isBusiness,
    usual: true,
  },
  {
    path: 'client.contractChannel',
    words: [
      'Comment le contrat est-il conclu ?',
      'Hoe komt de overeenkomst tot stand?',
      'How is the contract concluded?',
    ],
    usual: true,
  },
  {
    path: 'client.formerEmployer.ended',
    words: [
      'Ce client a-t-il été votre employeur ? (dernier jour de l’emploi)',
      'Was u eerder in dienst bij deze klant? (laatste dag van het dienstverband)',
      'Did this client employ you before? (last day of the employment)',
    ],
    usual: true,
    optional: true,
  },
];
