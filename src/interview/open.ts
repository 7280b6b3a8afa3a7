import path from 'node:path';
import { loadAnswers } from '../answers/load.ts';
import { resolveBeside } from '../answers/paths.ts';
import { type JsonObject, valueAt } from '../answers/values.ts';
import { newAnswersFile, openAnswersFile } from '../answers/write.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { type Language, languages } from '../i18n/text.ts';
import { type OpenFile, Session } from './session.ts';

const providerName = 'provider.yaml';

/** What a file on disk says, or why it can not be read. */
export type Read = { readonly data: JsonObject } | { readonly diagnostics: readonly Diagnostic[] };

/** The answers of a file, with those that it extends. */
export function readAnswers(host: Host, file: string, text?: Uint8Array): Read {
  const source = { file, text: text ?? host.readBytes(file) };
  const { value, diagnostics } = loadAnswers(source, (name) => host.readBytes(name));
  return value === undefined || hasErrors(diagnostics) ? { diagnostics } : { data: value.data };
}

/** An interview for a new agreement in `file`, beside the provider's own file or making it. */
export function newSession(host: Host, file: string, language: Language): Session | Read {
  const own = resolveBeside(file, providerName);
  host.makeDirectory(path.dirname(file));
  const known = host.kind(own) === 'file' ? readAnswers(host, own) : undefined;
  if (known !== undefined && !('data' in known)) return known;
  const document = newAnswersFile({ language, kind: 'agreement' });
  const data = { extends: `./${providerName}`, 'x-interview': { language } };
  document.set(['extends'], data.extends);
  document.set(['x-interview', 'language'], language);
  const provider = known === undefined ? newProvider(own, language) : openFile(host, own, language);
  const firstRun = known === undefined || known.data['x-interview'] !== undefined;
  if (known === undefined)
    host.writeAtomic(own, new TextEncoder().encode(provider.document.text()));
  host.writeAtomic(file, new TextEncoder().encode(document.text()));
  return new Session({
    ...{ host, language, provider, firstRun },
    agreement: { name: file, document, data },
    extended: {},
    last: lastAnswers(host, file),
    underWay: true,
  });
}

/** An interview on a file that is there: resumed when it was left, else to change answers. */
export function openSession(host: Host, file: string, uiLanguage: Language): Session | Read {
  const merged = readAnswers(host, file);
  if (!('data' in merged)) return merged;
  const agreement = openFile(host, file, uiLanguage);
  const named = [agreement.data.extends].flat().map(String);
  const own = named
    .map((name) => resolveBeside(file, name))
    .find((name) => path.basename(name) === providerName);
  const others = named.filter((name) => resolveBeside(file, name) !== own && name !== 'undefined');
  const language = languageOf(agreement.data) ?? uiLanguage;
  const provider = own === undefined ? undefined : openFile(host, own, language);
  return new Session({
    ...{ host, language, agreement, provider },
    extended: extendedAnswers(host, file, others),
    last: lastAnswers(host, file),
    underWay: agreement.data['x-interview'] !== undefined,
    firstRun: provider?.data['x-interview'] !== undefined,
  });
}

/** The language in which an interview was begun. */
function languageOf(data: JsonObject): Language | undefined {
  const language = valueAt(data, ['x-interview', 'language']);
  return languages.find((known) => known === language);
}

function newProvider(name: string, language: Language): OpenFile {
  const document = newAnswersFile({ language, kind: 'provider' });
  document.set(['x-interview'], { language });
  return { name, document, data: { 'x-interview': { language } } };
}

/** One file by itself, without those that it extends. */
function openFile(host: Host, name: string, language: Language): OpenFile {
  const bytes = host.readBytes(name);
  const read = loadAnswers({ file: name, text: bytes }, () => new TextEncoder().encode('{}'));
  return {
    name,
    document: openAnswersFile(new TextDecoder().decode(bytes), language),
    data: read.value?.data ?? {},
  };
}

function extendedAnswers(host: Host, file: string, names: readonly string[]): JsonObject {
  if (names.length === 0) return {};
  const text = new TextEncoder().encode(JSON.stringify({ extends: names }));
  const read = readAnswers(host, file, text);
  if (!('data' in read)) return {};
  const { extends: _, ...answers } = read.data;
  return answers;
}

/** The answers of the agreement of latest date beside this one; only that one is read in full. */
function lastAnswers(host: Host, file: string): JsonObject | undefined {
  const folder = path.dirname(file);
  const dated = host
    .list(folder)
    .filter((name) => /\.ya?ml$/.test(name) && name !== path.basename(file))
    .map((name) => path.join(folder, name))
    .map((name) => ({ name, date: dateIn(new TextDecoder().decode(host.readBytes(name))) }))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  for (const { name, date } of dated) {
    const read = date === '' ? undefined : readAnswers(host, name);
    if (read !== undefined && 'data' in read) return read.data;
  }
  return undefined;
}

function dateIn(text: string): string {
  return /^date:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? '';
}
