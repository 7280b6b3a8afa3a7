import type { Kind } from '../question.ts';
import { parseDate, parseHours, parsePeriod, parseTime } from './dates.ts';
import { type Parsed, parseDeposit, parseNotice, parseNumber, parseYears } from './numbers.ts';
import { parseAddress, parseCountry, parsePerson } from './places.ts';

const parsers: Readonly<Partial<Record<Kind, (text: string) => Parsed>>> = {
  amount: parseNumber,
  number: parseNumber,
  date: parseDate,
  time: parseTime,
  hours: parseHours,
  period: parsePeriod,
  country: parseCountry,
  address: parseAddress,
  person: parsePerson,
  notice: parseNotice,
  deposit: parseDeposit,
  years: parseYears,
};

/** What a person typed → the value of the answer, or what to write instead. */
export function parseTyped(text: string, kind: Kind): Parsed {
  return parsers[kind]?.(text) ?? { value: text.trim() };
}
