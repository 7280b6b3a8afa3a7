import type { Kind } from '../question.ts';
import { parseDate, parseHours, parsePeriod, parseTime } from './dates.ts';
import {
  type Parsed,
  parseAmount,
  parseDeposit,
  parseNotice,
  parseNumber,
  parseYears,
} from './numbers.ts';
import { parseAddress, parseCountry, parsePerson } from './places.ts';

const parsers: Readonly<Partial<Record<Kind, (text: string, path: string) => Parsed>>> = {
  amount: parseAmount,
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

/** What a person typed → the value of the answer, or what to write instead; `path` names the question. */
export function parseTyped(text: string, kind: Kind, path = ''): Parsed {
  return parsers[kind]?.(text, path) ?? { value: text.trim() };
}
