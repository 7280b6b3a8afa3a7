import { type Law, laws } from '../document/types.ts';
import { type Language, languages } from './text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of messages: `--ui-language`, else the locale of the environment, else English. */
export function uiLanguage(argv: readonly string[], env: Environment): Language {
  const [locale] = localesIn(env);
  return language(askedLanguage(argv)) ?? language(locale?.slice(0, 2)) ?? 'en';
}

/** `nl_BE.UTF-8` → `BE`: the country of the environment, if its law is one of ours. */
export function countryIn(env: Environment): Law | undefined {
  return localesIn(env)
    .map((locale) => /^[a-z]{2}[_-]([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase())
    .map((country) => laws.find((law) => law === country))
    .find((law) => law !== undefined);
}

function localesIn({ LC_ALL, LC_MESSAGES, LANG }: Environment): readonly string[] {
  return [LC_ALL, LC_MESSAGES, LANG].flatMap((name = '') => (name === '' ? [] : [name]));
}

/** What is given with `--ui-language`, be it no language that we know. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => /^--ui-language(=|$)/.test(word));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

/** The words of a command line from the command's name on. */
export function fromCommand(argv: readonly string[]): readonly string[] {
  const [first = ''] = argv;
  if (first === '--ui-language') return argv.slice(2);
  return first.startsWith('--ui-language=') ? argv.slice(1) : argv;
}

function language(code: string | undefined): Language | undefined {
  return languages.find((known) => known === code?.toLowerCase());
}
