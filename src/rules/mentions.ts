import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';

/** What the law of the provider's country wants on every document, where the schema does not ask for it (legal.md B3). */
export const mentionRules: readonly Rule[] = [
  {
    id: 'be-bank-account',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. III.25 CDE [thegate-mentions]',
        nl: 'art. III.25 WER [thegate-mentions]',
        en: 'art. III.25 Code of Economic Law [thegate-mentions]',
      },
      checkedOn,
      message: {
        fr: 'Il manque votre compte bancaire : il doit figurer sur les documents d’une entreprise belge.',
        nl: 'Uw rekeningnummer ontbreekt: het moet op de documenten van een Belgische onderneming staan.',
        en: 'Your bank account is missing: it must stand on the documents of a Belgian business.',
      },
      hint: {
        fr: 'Écrivez votre IBAN dans `provider.iban`.',
        nl: 'Zet uw IBAN in `provider.iban`.',
        en: 'Put your IBAN in `provider.iban`.',
      },
      reason: {
        fr: 'Les actes, factures, lettres et autres documents d’une entreprise belge mentionnent son numéro d’entreprise et au moins un compte de paiement.',
        nl: 'Akten, facturen, brieven en andere stukken van een Belgische onderneming vermelden haar ondernemingsnummer en minstens één betaalrekening.',
        en: 'The deeds, invoices, letters and other documents of a Belgian business state its enterprise number and at least one payment account.',
      },
      example: 'provider:\n  country: BE',
    }),
    check: ({ providerCountry, answers: { provider } }) =>
      providerCountry === 'BE' && provider.iban === undefined
        ? [{ path: ['provider', 'iban'], isGap: true }]
        : [],
  },
  {
    id: 'fr-insurance-mention',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. R. 111-2 C. conso. ; directive 2006/123/CE, art. 22 [K+]',
        nl: 'art. R. 111-2 C. conso.; richtlijn 2006/123/EG, art. 22 [K+]',
        en: 'art. R. 111-2 C. conso.; directive 2006/123/EC, art. 22 [K+]',
      },
      checkedOn,
      message: {
        fr: 'Votre assurance est citée sans l’adresse de l’assureur ou sans les pays couverts.',
        nl: 'Uw verzekering staat vermeld zonder het adres van de verzekeraar of zonder het dekkingsgebied.',
        en: 'Your insurance is named without the insurer’s address or the countries covered.',
      },
      hint: {
        fr: 'Complétez `provider.insurance.address` et `provider.insurance.territory`.',
        nl: 'Vul `provider.insurance.address` en `provider.insurance.territory` aan.',
        en: 'Complete `provider.insurance.address` and `provider.insurance.territory`.',
      },
      reason: {
        fr: 'Un prestataire assuré indique le nom et l’adresse de son assureur et la couverture géographique du contrat.',
        nl: 'Een verzekerde Franse dienstverlener vermeldt naam en adres van de verzekeraar en het gebied waar de dekking geldt.',
        en: 'An insured French service provider states the insurer’s name and address and where the cover is valid.',
      },
      example: 'provider:\n  insurance:\n    insurer: Assureur Exemple',
    }),
    check: ({ providerCountry, answers }) => {
      const { insurance } = answers.provider;
      if (providerCountry !== 'FR' || insurance?.insurer === undefined) return [];
      const isComplete = insurance.address !== undefined && insurance.territory !== undefined;
      return when(!isComplete, 'provider.insurance');
    },
  },
];
