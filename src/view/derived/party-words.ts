import { type Locale, languageOf, NBSP } from '../../i18n/locale.ts';
import type { Language } from '../../i18n/text.ts';

interface PartyWords {
  readonly called: Readonly<
    Record<'provider' | 'client', Readonly<Record<'BE' | 'other', string>>>
  >;
  readonly tradingAs: (name: string, tradeName: string) => string;
  /** A legal form, with its share capital when there is one. */
  readonly form: (form: string, capital: string) => string;
  readonly address: (address: string) => string;
  readonly seat: (address: string, isRegistered: boolean) => string;
  /** Of a private person. */
  readonly home: (address: string) => string;
  readonly statutorySeat: (city: string) => string;
  readonly rcs: (city: string, siren: string) => string;
  readonly siret: (number: string) => string;
  readonly siren: (number: string) => string;
  readonly enterprise: (number: string, court: string | undefined) => string;
  readonly kvk: (number: string) => string;
  readonly vat: (number: string) => string;
  readonly account: (iban: string) => string;
  readonly representative: (name: string, capacity: string) => string;
  readonly email: (address: string) => string;
  readonly phone: (number: string) => string;
  readonly website: (address: string) => string;
  /** Lines to fill in at the signature. */
  readonly date: string;
  readonly agreed: string;
  readonly signature: string;
}

/** The words of the parties' clause and of the signature block (legal.md D.5, E.3). */
const partyWords: Record<Language, PartyWords> = {
  fr: {
    called: {
      provider: { BE: 'le Prestataire', other: 'le Prestataire' },
      client: { BE: 'le Client', other: 'le Client' },
    },
    tradingAs: (name, tradeName) =>
      `${name}, exerçant sous le nom commercial «${NBSP}${tradeName}${NBSP}»`,
    form: (form, capital) => (capital === '' ? form : `${form} au capital de ${capital}`),
    address: (address) => `dont l’adresse professionnelle est ${address}`,
    seat: (address, isRegistered) =>
      isRegistered
        ? `dont le siège est situé ${address}`
        : `dont les bureaux sont situés ${address}`,
    home: (address) => `demeurant ${address}`,
    statutorySeat: (city) => `ayant son siège statutaire à ${city}`,
    rcs: (city, siren) => `RCS ${city} ${siren}`.trim(),
    siret: (number) => `SIRET${NBSP}${number}`,
    siren: (number) => `SIREN${NBSP}${number}`,
    enterprise: (number, court) =>
      `numéro d’entreprise ${number}${court === undefined ? '' : `, RPM ${court}`}`,
    kvk: (number) => `registre du commerce néerlandais (KvK) n°${NBSP}${number}`,
    vat: (number) => `numéro de TVA ${number}`,
    account: (iban) => `compte bancaire ${iban}`,
    representative: (name, capacity) => `représentée par ${name}, ${capacity}`,
    email: (address) => `courriel${NBSP}: ${address}`,
    phone: (number) => `téléphone${NBSP}: ${number}`,
    website: (address) => `site${NBSP}: ${address}`,
    date: `Date${NBSP}:`,
    agreed: `Mention manuscrite «${NBSP}Bon pour accord${NBSP}»${NBSP}:`,
    signature: `Signature${NBSP}:`,
  },
  nl: {
    called: {
      provider: { BE: 'de Dienstverlener', other: 'Opdrachtnemer' },
      client: { BE: 'de Klant', other: 'Opdrachtgever' },
    },
    tradingAs: (name, tradeName) => `${name}, handelend onder de naam “${tradeName}”`,
    form: (form, capital) => (capital === '' ? form : `${form} met een kapitaal van ${capital}`),
    address: (address) => `gevestigd aan ${address}`,
    seat: (address) => `kantoorhoudend aan ${address}`,
    home: (address) => `wonende aan ${address}`,
    statutorySeat: (city) => `statutair gevestigd te ${city}`,
    rcs: (city, siren) => `RCS ${city} ${siren}`.trim(),
    siret: (number) => `SIRET${NBSP}${number}`,
    siren: (number) => `SIREN${NBSP}${number}`,
    enterprise: (number, court) =>
      `ondernemingsnummer ${number}${court === undefined ? '' : `, RPR ${court}`}`,
    kvk: (number) => `KvK-nummer ${number}`,
    account: (iban) => `rekeningnummer ${iban}`,
    vat: (number) => (number.startsWith('NL') ? `btw-id ${number}` : `btw-nummer ${number}`),
    representative: (name, capacity) => `vertegenwoordigd door ${name}, ${capacity}`,
    email: (address) => `e-mail: ${address}`,
    phone: (number) => `telefoon: ${number}`,
    website: (address) => `website: ${address}`,
    date: 'Datum:',
    agreed: 'Voor akkoord:',
    signature: 'Handtekening:',
  },
  en: {
    called: {
      provider: { BE: 'the Service Provider', other: 'the Contractor' },
      client: { BE: 'the Client', other: 'the Client' },
    },
    tradingAs: (name, tradeName) => `${name}, trading as “${tradeName}”`,
    form: (form, capital) => (capital === '' ? form : `${form} with a share capital of ${capital}`),
    address: (address) => `with business address at ${address}`,
    seat: (address, isRegistered) =>
      `with its ${isRegistered ? 'registered office' : 'office'} at ${address}`,
    home: (address) => `residing at ${address}`,
    statutorySeat: (city) => `with its statutory seat in ${city}`,
    rcs: (city, siren) => `RCS ${city} ${siren}`.trim(),
    siret: (number) => `SIRET${NBSP}${number}`,
    siren: (number) => `SIREN${NBSP}${number}`,
    enterprise: (number, court) =>
      `enterprise number (BCE/KBO) ${number}${court === undefined ? '' : `, register of legal persons (RPM/RPR) ${court}`}`,
    kvk: (number) => `trade register (KvK) number ${number}`,
    vat: (number) => `VAT number ${number}`,
    account: (iban) => `bank account ${iban}`,
    representative: (name, capacity) => `represented by ${name}, ${capacity}`,
    email: (address) => `email: ${address}`,
    phone: (number) => `telephone: ${number}`,
    website: (address) => `website: ${address}`,
    date: 'Date:',
    agreed: 'Agreed:',
    signature: 'Signature:',
  },
};

/** Belgian Dutch (legal.md E.3). */
const belgianDutch: PartyWords = {
  ...partyWords.nl,
  address: (address) => `gevestigd te ${address}`,
  seat: (address) => `met zetel te ${address}`,
  home: (address) => `wonende te ${address}`,
  agreed: 'Gelezen en goedgekeurd:',
};

export function partyWordsIn(locale: Locale): PartyWords {
  return locale === 'nl-BE' ? belgianDutch : partyWords[languageOf(locale)];
}
