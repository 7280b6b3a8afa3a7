import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';

/** What is said of VAT (legal.md B3). */
export const vatRules: readonly Rule[] = [
  {
    id: 'vat-price-display',
    severity: 'info',
    source: 'art. L. 112-1 C. conso. ; art. VI.3 et VI.4 CDE; art. 6:230m BW [K+]',
    checkedOn,
    message: {
      fr: 'Le client est un particulier : les documents donnent vos prix comme TTC.',
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
    check: ({ isBusiness, answers: { provider } }) =>
      when(!isBusiness && provider.vat.scheme === 'standard', 'fees'),
  },
];
