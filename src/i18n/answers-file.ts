import type { Text } from './text.ts';

/** What stands at the head of an answers file. */
export const fileTexts = {
  provider: {
    fr: 'Vos coordonnées et vos habitudes, communes à tous vos clients.\nChaque fichier de client les reprend par « extends » ; ce qu’il dit lui-même l’emporte.',
    nl: 'Uw gegevens en gewoonten, voor al uw klanten.\nElk klantbestand neemt ze over met ‘extends’; wat daar staat, gaat voor.',
    en: 'Your details and habits, for all your clients.\nEach client’s file takes them over by “extends”; what that file says comes first.',
  },
  agreement: {
    fr: 'Les réponses d’un accord avec un client, écrites par va-agree init.\nTout peut être changé ici à la main ; ce qui n’y est pas reste à sa valeur par défaut.\nPuis : va-agree check (vérifier), va-agree generate (refaire les documents).',
    nl: 'De antwoorden voor een overeenkomst met een klant, geschreven door va-agree init.\nAlles kan hier met de hand worden gewijzigd; wat er niet staat, houdt zijn standaardwaarde.\nDaarna: va-agree check (controleren), va-agree generate (documenten opnieuw maken).',
    en: 'The answers of an agreement with a client, written by va-agree init.\nAll of it may be changed here by hand; what is not here stands at its default.\nThen: va-agree check (to check it), va-agree generate (to make the documents again).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** One line over each group of the file. */
export const groupTexts: Readonly<Record<string, Text>> = {
  provider: { fr: 'Qui vous êtes', nl: 'Wie u bent', en: 'Who you are' },
  client: { fr: 'Votre client', nl: 'Uw klant', en: 'Your client' },
  services: {
    fr: 'Ce que vous faites et ne faites pas',
    nl: 'Wat u wel en niet doet',
    en: 'What you do and do not do',
  },
  fees: {
    fr: 'Vos prix, en euros, hors TVA (TVA comprise si le client est un particulier)',
    nl: 'Uw prijzen, in euro, exclusief btw (inclusief btw als de klant een particulier is)',
    en: 'Your prices, in euros, excluding VAT (including VAT if the client is a private person)',
  },
  invoicing: { fr: 'Factures et paiement', nl: 'Facturen en betaling', en: 'Invoices and payment' },
  availability: {
    fr: 'Quand et comment on vous joint',
    nl: 'Wanneer en hoe u bereikbaar bent',
    en: 'When and how you can be reached',
  },
  cooperation: {
    fr: 'Durée, préavis, indépendance',
    nl: 'Duur, opzegging, zelfstandigheid',
    en: 'Term, notice, independence',
  },
  confidentiality: { fr: 'Le secret', nl: 'Geheimhouding', en: 'Secrecy' },
  data: {
    fr: 'Données personnelles (RGPD)',
    nl: 'Persoonsgegevens (AVG)',
    en: 'Personal data (GDPR)',
  },
  liability: { fr: 'Responsabilité', nl: 'Aansprakelijkheid', en: 'Liability' },
  intellectualProperty: {
    fr: 'Droits sur ce que vous créez',
    nl: 'Rechten op wat u maakt',
    en: 'Rights in what you create',
  },
  terms: { fr: 'Conditions générales', nl: 'Algemene voorwaarden', en: 'General terms' },
  disputes: { fr: 'Litiges', nl: 'Geschillen', en: 'Disputes' },
  signature: { fr: 'Signature', nl: 'Ondertekening', en: 'Signature' },
  proposal: { fr: 'La proposition', nl: 'Het voorstel', en: 'The proposal' },
  'x-to-be-agreed': {
    fr: 'Reste à convenir avec le client',
    nl: 'Nog af te spreken met de klant',
    en: 'Still to be agreed with the client',
  },
  'x-interview': {
    fr: 'Où l’entretien en est (disparaît à la fin)',
    nl: 'Waar het gesprek is gebleven (verdwijnt aan het einde)',
    en: 'How far the interview is (goes away at the end)',
  },
};
