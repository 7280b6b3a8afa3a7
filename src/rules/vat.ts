import { isUnprovenBusiness, taxedWith } from '../answers/territories.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';

/** What is said of VAT (legal.md B3). */
export const vatRules: readonly Rule[] = [
  {
    id: 'vat-price-display',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'art. L. 112-1 C. conso. (FR) ; art. VI.3 et VI.4 CDE (BE) ; art. 6:230m BW (NL) [K+]',
        nl: 'art. L. 112-1 C. conso. (FR); art. VI.3 en VI.4 WER (BE); art. 6:230m BW (NL) [K+]',
        en: 'art. L. 112-1 C. conso. (FR); art. VI.3 and VI.4 Code of Economic Law (BE); art. 6:230m BW (NL) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Le client est un particulier : les documents donnent vos prix TVA comprise.',
        nl: 'De klant is een particulier: in de documenten zijn uw prijzen inclusief btw.',
        en: 'The client is a private person: the documents give your prices as including VAT.',
      },
      hint: {
        fr: 'Vérifiez que chaque prix de `fees` et de `services.extras` comprend la TVA.',
        nl: 'Controleer of elke prijs in `fees` en `services.extras` de btw bevat.',
        en: 'Check that each price in `fees` and `services.extras` includes VAT.',
      },
      reason: {
        fr: 'Un particulier doit connaître le prix total, TVA comprise ; un prix calculé hors TVA vous coûterait la taxe.',
        nl: 'Een particulier moet de totale prijs kennen, btw inbegrepen; een prijs zonder btw zou u de belasting kosten.',
        en: 'A private person must be told the total price, VAT included; a price reckoned without VAT would cost you the tax.',
      },
      example: 'client:\n  type: consumer\nprovider:\n  vat:\n    scheme: standard',
    }),
    check: ({ isBusiness, answers: { provider } }) =>
      when(!isBusiness && provider.vat.scheme === 'standard', 'fees'),
  },
  {
    id: 'eu-franchise-crossborder',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'directive 2006/112/CE, art. 44, 196 et 214 [K] ; directive (UE) 2020/285 [fidmanager-franchise]',
        nl: 'richtlijn 2006/112/EG, art. 44, 196 en 214 [K]; richtlijn (EU) 2020/285 [fidmanager-franchise]',
        en: 'directive 2006/112/EC, art. 44, 196 and 214 [K]; directive (EU) 2020/285 [fidmanager-franchise]',
      },
      checkedOn,
      message: {
        fr: 'La franchise de votre pays ne couvre pas un service imposé chez le client : les documents disent « autoliquidation ».',
        nl: 'De vrijstelling van uw land geldt niet voor een dienst die bij de klant wordt belast: de documenten zeggen ‘btw verlegd’.',
        en: 'Your country’s exemption does not cover a service taxed where the client is: the documents say “reverse charge”.',
      },
      hint: {
        fr: 'Votre numéro de TVA doit figurer dans `provider.vatNumber` ; si vous n’en avez pas, demandez-le à l’administration fiscale.',
        nl: 'Uw btw-nummer hoort in `provider.vatNumber`; hebt u er geen, vraag het aan bij de belastingdienst.',
        en: 'Your VAT number belongs in `provider.vatNumber`; if you have none, ask the tax office for one.',
      },
      reason: {
        fr: 'Un service à une entreprise d’un autre pays de l’Union y est imposé : elle déclare la TVA, et la facture porte les deux numéros.',
        nl: 'Een dienst aan een onderneming in een ander EU-land wordt daar belast: zij geeft de btw aan, en op de factuur staan beide nummers.',
        en: 'A service to a business in another EU country is taxed there: it accounts for the VAT, and the invoice bears both numbers.',
      },
      example: 'client:\n  country: BE\n  vatNumber: BE0123456749',
    }),
    check: ({ answers }) => {
      const { vat, vatNumber } = answers.provider;
      const isNational = !['standard', 'eu-sme-cross-border'].includes(vat.scheme);
      if (!isNational || taxedWith(answers) !== 'client-in-eu') return [];
      const severity = vatNumber === undefined ? 'warning' : 'info';
      return [{ path: ['provider', 'vat', 'scheme'], severity }];
    },
  },
  {
    id: 'eu-nonvat-client',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'règlement d’exécution (UE) n° 282/2011, art. 18 [K+]',
        nl: 'uitvoeringsverordening (EU) nr. 282/2011, art. 18 [K+]',
        en: 'implementing regulation (EU) No 282/2011, art. 18 [K+]',
      },
      checkedOn: '2026-11-28',
      message: {
        fr: 'Sans le numéro de TVA de ce client étranger, les documents appliquent le régime de TVA de votre pays.',
        nl: 'Zonder het btw-nummer van deze buitenlandse klant volgen de documenten de btw-regels van uw land.',
        en: 'Without the VAT number of this client abroad, the documents follow the VAT rules of your country.',
      },
      hint: {
        fr: 'Demandez ce numéro au client et écrivez-le dans `client.vatNumber`.',
        nl: 'Vraag de klant om dat nummer en zet het in `client.vatNumber`.',
        en: 'Ask the client for that number and put it in `client.vatNumber`.',
      },
      reason: {
        fr: 'Le numéro montre que le client est une entreprise et qu’il déclare lui-même la TVA (autoliquidation) ; sans lui, il est traité comme un particulier.',
        nl: 'Het nummer toont dat de klant een onderneming is die zelf de btw aangeeft (verlegd); zonder nummer wordt de klant behandeld als particulier.',
        en: 'The number shows that the client is a business that accounts for the VAT itself (reverse charge); without it the client is treated as a private person.',
      },
      example: 'client:\n  country: BE',
    }),
    check: ({ answers }) => when(isUnprovenBusiness(answers), 'client.vatNumber'),
  },
];
