import { isSmallOffPremises, mayWithdraw } from '../../answers/withdrawal.ts';
import type { Signatory } from '../../document/types.ts';
import { NBSP } from '../../i18n/locale.ts';
import { unmarked } from '../gap.ts';
import type { ViewGroup } from '../mirror.ts';
import { flag, group, list, text } from '../shape.ts';
import { wordCountry } from '../wording/countries.ts';
import { capital } from '../wording/lists.ts';
import { type DerivedNames, type Facts, worded } from './derived.ts';
import { partyWordsIn } from './party-words.ts';

type Side = 'provider' | 'client';

const frenchSoleTraders: readonly string[] = ['micro-entrepreneur', 'entrepreneur-individuel'];
const companies: readonly string[] = ['eurl', 'sasu', 'sarl', 'sas', 'srl', 'sc', 'sa', 'bv'];

/** A client's legal form is typed freely: those of natural persons, who have no seat. */
const soleTrader =
  /^(eirl|ei|(micro|auto)[- ]?entrepreneu(r|se)|(micro|auto)[- ]?entreprise|entrepreneu(r|se) individuel(le)?|entreprise individuelle|eenmanszaak|(onderneming[- ])?natuurlijk persoon|zelfstandige|sole[- ](trader|proprietor(ship)?)|self-employed|natural person)(?![\w-])/i;

/** Who the parties are, how they are called, and who signs for them. */
export const partyNames: DerivedNames = {
  ...namesOf('provider'),
  ...namesOf('client'),
  'provider.isNaturalPerson': { shape: flag, word: (facts) => !isCompany(facts, 'provider') },
  'client.isInFrance': { shape: flag, word: ({ answers }) => answers.client.country === 'FR' },
  'client.isInBelgium': { shape: flag, word: ({ answers }) => answers.client.country === 'BE' },
  /** The agreement is under another law than that of the client's own country. */
  'client.hasForeignLaw': {
    shape: flag,
    word: ({ answers, law }) => answers.client.country !== law,
  },
  /** A consumer who contracts at a distance or off-premises may withdraw (Dir. 2011/83, art. 9). */
  'client.mayWithdraw': {
    shape: flag,
    word: ({ answers: { client } }) => mayWithdraw(client),
  },
  /** Then the work begins only when that time is over, unless the consumer asks for more haste (art. 7(3) there). */
  'client.waitsForWithdrawal': {
    shape: flag,
    word: ({ answers: { client } }) => mayWithdraw(client) && !client.withdrawalStartRequest,
  },
  /** So may a French business or association of five employees at most, off-premises (art. L. 221-3 C. conso.). */
  'client.isSmallOffPremises': {
    shape: flag,
    word: ({ answers: { client } }) => isSmallOffPremises(client),
  },
  'provider.legalLine': { shape: text, word: legalLine },
  'words.provider': { shape: text, word: (facts) => partyWord(facts, 'provider') },
  'words.client': { shape: text, word: (facts) => partyWord(facts, 'client') },
  'words.Provider': { shape: text, word: (facts) => capital(partyWord(facts, 'provider')) },
  'words.Client': { shape: text, word: (facts) => capital(partyWord(facts, 'client')) },
  'signature.parties': {
    shape: list(group({ role: text, name: text, capacity: text })),
    word: (facts) => [signatory(facts, 'provider'), signatory(facts, 'client')],
  },
};

function namesOf(side: Side): DerivedNames {
  return {
    [`${side}.isCompany`]: { shape: flag, word: (facts) => isCompany(facts, side) },
    [`${side}.identity`]: { shape: list(text), word: (facts) => identity(facts, side) },
    // After `identity`, of which it is made.
    [`${side}.identityText`]: {
      shape: text,
      word: ({ view }) => ((view[side] as ViewGroup).identity as readonly string[]).join(', '),
    },
    [`${side}.legalName`]: { shape: text, word: (facts) => legalName(facts, side) },
    [`${side}.addressText`]: { shape: text, word: (facts) => addressText(facts, side) },
    [`${side}.signatoryName`]: { shape: text, word: (facts) => signatoryName(facts, side) },
    [`${side}.signatoryCapacity`]: {
      shape: text,
      word: (facts) => facts.answers[side].representative?.capacity ?? '',
    },
  };
}

function isCompany({ answers }: Facts, side: Side): boolean {
  const { provider, client } = answers;
  return side === 'provider'
    ? companies.includes(provider.legalForm)
    : client.type !== 'consumer' && !soleTrader.test(client.legalForm ?? '');
}

/** French sole traders put EI beside their name (art. R. 526-27 C. com.). */
export function legalName({ answers }: Facts, side: Side): string {
  const { name } = answers[side];
  const needsMention =
    side === 'provider' && frenchSoleTraders.includes(answers.provider.legalForm);
  return needsMention && !/\bEI\b|entrepreneur individuel/i.test(name) ? `${name} EI` : name;
}

/** The lines that identify a party, complete and worded, those without an answer left out. */
function identity(facts: Facts, side: Side): string[] {
  const party = facts.answers[side];
  const say = wordsOf(facts);
  const address = addressText(facts, side);
  const lines = [
    nameLine(facts, side),
    formLine(facts, side),
    party.statutorySeat && say.statutorySeat(party.statutorySeat),
    say[residence(facts, side)](address, hasRegisteredOffice(facts, side)),
    ...registrations(facts, side),
    party.vatNumber && say.vat(worded(facts, `${side}.vatNumber`)),
    party.email && say.email(party.email),
    party.phone && say.phone(party.phone.replaceAll(' ', NBSP)),
    side === 'provider' && facts.answers.provider.website
      ? say.website(facts.answers.provider.website)
      : '',
    // A Belgian business states an account on every document (art. III.25 CDE).
    side === 'provider' && facts.answers.provider.country === 'BE' ? account(facts) : '',
    party.representative &&
      say.representative(party.representative.name, party.representative.capacity),
  ];
  return lines.filter((line): line is string => line !== undefined && line !== '');
}

function nameLine(facts: Facts, side: Side): string {
  const tradeName = side === 'provider' ? facts.answers.provider.tradeName : undefined;
  const name = legalName(facts, side);
  return tradeName === undefined ? name : wordsOf(facts).tradingAs(name, tradeName);
}

function formLine(facts: Facts, side: Side): string {
  const client = facts.answers.client.legalForm ?? '';
  const form = side === 'provider' ? worded(facts, 'provider.legalFormLabel') : client;
  const capitalText = worded(facts, `${side}.shareCapital`);
  // A Belgian form has a name in each language: `SRL/BV`.
  const forms = [form, ...form.split('/').filter((one) => one.length > 1)];
  const alreadyInName = forms.some((one) =>
    new RegExp(`(^|\\s)${one.replace(/\W/g, '.')}$`, 'i').test(facts.answers[side].name),
  );
  if (alreadyInName && capitalText === '') return '';
  return form && wordsOf(facts).form(form, capitalText);
}

function registrations(facts: Facts, side: Side): string[] {
  const party = facts.answers[side];
  const say = wordsOf(facts);
  const number = (name: string) => worded(facts, `${side}.${name}`);
  const siren = number('siren') || number('siret').split(NBSP).slice(0, 3).join(NBSP);
  const lines: string[] = [];
  if (party.rcsCity !== undefined) lines.push(say.rcs(party.rcsCity, siren));
  if (party.siret !== undefined) lines.push(say.siret(number('siret')));
  else if (siren !== '' && party.rcsCity === undefined) lines.push(say.siren(siren));
  if (party.enterpriseNumber !== undefined)
    lines.push(say.enterprise(number('enterpriseNumber'), party.rpmCourt));
  if (party.kvkNumber !== undefined) lines.push(say.kvk(number('kvkNumber')));
  return lines;
}

/** A Dutch company is seated in a city, its office may be elsewhere; a public body has no registered one. */
function hasRegisteredOffice({ answers }: Facts, side: Side): boolean {
  const isPublic = side === 'client' && answers.client.type === 'public';
  return answers[side].statutorySeat === undefined && !isPublic;
}

function wordsOf({ locale }: Facts) {
  return partyWordsIn(locale);
}

/** Where a company has its seat, a sole trader works, a private person lives. */
function residence(facts: Facts, side: Side): 'seat' | 'address' | 'home' {
  if (side === 'client' && facts.answers.client.type === 'consumer') return 'home';
  return isCompany(facts, side) ? 'seat' : 'address';
}

/** Countries that write the city before the postcode. */
const cityFirst: readonly string[] = ['AU', 'CA', 'GB', 'IE', 'US'];

/** On one line, postcode and city never parted; the country when the parties are not of one country. */
function addressText({ answers, language }: Facts, side: Side): string {
  const { address, country } = answers[side];
  const abroad = answers.provider.country !== answers.client.country;
  const postcode = address.postcode.replaceAll(' ', NBSP);
  const isCityFirst = country !== undefined && cityFirst.includes(country);
  return [
    address.street,
    address.box,
    (isCityFirst ? [address.city, postcode] : [postcode, address.city]).join(NBSP),
    abroad && country !== undefined ? wordCountry(country, language) : '',
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** The provider's mentions at the foot of every page (legal.md E.3, B3). */
export function legalLine(facts: Facts): string {
  const { provider } = facts.answers;
  const vat = worded(facts, 'provider.vatNumber');
  const parts = [
    legalName(facts, 'provider'),
    isCompany(facts, 'provider') ? formLine(facts, 'provider') : '',
    addressText(facts, 'provider'),
    ...registrations(facts, 'provider'),
    vat && wordsOf(facts).vat(vat),
    provider.country === 'BE' ? worded(facts, 'provider.iban') : '',
  ];
  return parts.filter((part) => part !== '').join(' – ');
}

function account(facts: Facts): string {
  const iban = worded(facts, 'provider.iban');
  return iban && wordsOf(facts).account(iban);
}

function signatoryName(facts: Facts, side: Side): string {
  return facts.answers[side].representative?.name ?? legalName(facts, side);
}

function signatory(
  facts: Facts,
  side: Side,
): Signatory & { [key: string]: string | readonly string[] } {
  const say = wordsOf(facts);
  const person = facts.answers[side].representative;
  const onPaper = facts.answers.signature.method === 'paper';
  const company = person === undefined ? '' : `${person.name}, ${person.capacity}`;
  return {
    role: capital(partyWord(facts, side)),
    name: unmarked(legalName(facts, side)),
    ...(company !== '' && { capacity: unmarked(company) }),
    lines: [say.date, ...(onPaper ? [say.agreed] : []), say.signature],
  };
}

/** What a party is called throughout: `le Prestataire`, `Opdrachtnemer`, `de Dienstverlener`. */
function partyWord(facts: Facts, side: Side): string {
  return wordsOf(facts).called[side][facts.law === 'BE' ? 'BE' : 'other'];
}
