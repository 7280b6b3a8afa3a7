import { packageOf, packOf, projectOf } from '../../answers/agreed-fees.ts';
import { dateAfter } from '../../answers/days.ts';
import type { Language } from '../../i18n/text.ts';
import { isGap } from '../gap.ts';
import type { ViewGroup } from '../mirror.ts';
import { flag, group, list, text } from '../shape.ts';
import { wordMoney } from '../wording/amounts.ts';
import { wordDate } from '../wording/dates.ts';
import { wordDuration } from '../wording/durations.ts';
import type { DerivedNames, Facts } from './derived.ts';
import { vatCase } from './fees.ts';

const estimate = group({ label: text, net: text, vat: text, gross: text });

/** What only the proposal tells; nothing in other documents. */
export const proposalNames: DerivedNames = {
  'proposal.validUntil': { shape: text, word: validUntil },
  /** What the client can expect to pay, in amounts; `vat` and `gross` are empty where no VAT is added. */
  'proposal.estimates': { shape: list(estimate), word: estimates },
  'proposal.hasVat': { shape: flag, word: hasVat },
};

interface Words {
  readonly package: (hours: string) => string;
  readonly pack: (hours: string) => string;
  readonly project: string;
  readonly minimum: (hours: string) => string;
  readonly cap: (hours: string) => string;
}

const words: Record<Language, Words> = {
  fr: {
    package: (hours) => `Forfait ${ofHours(hours)}, par mois`,
    pack: (hours) => `Carte ${ofHours(hours)}`,
    project: 'Prix forfaitaire du projet',
    minimum: (hours) => `Minimum ${ofHours(hours)}, par mois`,
    cap: (hours) => `Plafond ${ofHours(hours)}, par mois`,
  },
  nl: {
    package: (hours) => `Pakket van ${hours}, per maand`,
    pack: (hours) => `Strippenkaart van ${hours}`,
    project: 'Vaste prijs van het project',
    minimum: (hours) => `Minimum van ${hours}, per maand`,
    cap: (hours) => `Maximum van ${hours}, per maand`,
  },
  en: {
    package: (hours) => `Package of ${hours}, per month`,
    pack: (hours) => `Pack of ${hours}`,
    project: 'Fixed price of the project',
    minimum: (hours) => `Minimum of ${hours}, per month`,
    cap: (hours) => `Ceiling of ${hours}, per month`,
  },
};

function isProposed({ documents }: Facts): boolean {
  return documents.includes('proposal');
}

/** `de 20 heures`, `d’une heure`. */
function ofHours(hours: string): string {
  return hours.startsWith('une') ? `d’${hours}` : `de ${hours}`;
}

/** The last day on which it can be accepted. */
function validUntil(facts: Facts): string {
  const { date, proposal } = facts.answers;
  const last = isProposed(facts) ? dateAfter(date, proposal.validityDays) : undefined;
  if (last === undefined) return isProposed(facts) && isGap(date) ? date : '';
  return wordDate(last, facts.locale);
}

function hasVat(facts: Facts): boolean {
  return isProposed(facts) && ['excluded', 'included'].includes(vatCase(facts));
}

/** An amount that a gap of a draft stands in is left out. */
function estimates(facts: Facts): readonly ViewGroup[] {
  if (!isProposed(facts)) return [];
  return expected(facts)
    .filter(({ amount }) => !Number.isNaN(amount))
    .map(({ label, amount }) => ({ label, ...inVat(amount, facts) }));
}

interface Expected {
  readonly label: string;
  readonly amount: number;
}

/** The options that the client may choose from, else what the fees come to. */
function expected(facts: Facts): readonly Expected[] {
  const { options = [] } = facts.answers.proposal;
  if (options.length === 0) return expectedFees(facts);
  return options.map(({ name, price, unit }) => ({
    label: unit === undefined ? name : `${name} / ${unit}`,
    amount: Number(price),
  }));
}

function expectedFees({ answers: { fees }, language, locale }: Facts): readonly Expected[] {
  const say = words[language];
  const hours = (count: unknown) =>
    isGap(count) ? String(count) : wordDuration(Number(count), 'hours', locale);
  const byHour = (count: number | undefined, label: (hours: string) => string) =>
    fees.model === 'hourly' && count !== undefined && count > 0
      ? [{ label: label(hours(count)), amount: count * Number(fees.hourlyRate) }]
      : [];
  const [monthly, pack, project] = [packageOf(fees), packOf(fees), projectOf(fees)];
  return [
    ...(monthly
      ? [{ label: say.package(hours(monthly.hours)), amount: Number(monthly.price) }]
      : []),
    ...(pack ? [{ label: say.pack(hours(pack.hours)), amount: Number(pack.price) }] : []),
    ...(project ? [{ label: say.project, amount: Number(project.price) }] : []),
    ...byHour(fees.minimumPurchase?.hours, say.minimum),
    ...byHour(fees.hoursCapPerMonth, say.cap),
  ];
}

/** A price is quoted without VAT, but for a consumer with it. */
function inVat(amount: number, facts: Facts): ViewGroup {
  const cents = (euros: number) => Math.round(euros * 100) / 100;
  const say = (euros: number) => wordMoney(euros, facts.locale);
  if (!hasVat(facts)) return { net: say(cents(amount)), vat: '', gross: '' };
  const factor = 1 + Number(facts.answers.provider.vat.rate) / 100;
  const isWithVat = vatCase(facts) === 'included';
  const net = cents(isWithVat ? amount / factor : amount);
  const gross = cents(isWithVat ? amount : amount * factor);
  return { net: say(net), vat: say(cents(gross - net)), gross: say(gross) };
}
