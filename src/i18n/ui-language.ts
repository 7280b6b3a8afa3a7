import { type Language, languages } from './text.ts';

/** The language of messages: `--ui-language`, else the locale of the environment, else English. */
export function uiLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
    (name) => name !== undefined && name !== '',
  );
  return language(askedLanguage(argv)) ?? language(locale?.slice(0, 2)) ?? 'en';
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
