import { type Language, languages } from './text.ts';

/** The language of messages: `--ui-language`, else the locale of the environment, else English. */
export function uiLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((word) => /^--ui-language(=|$)/.test(word));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
    (name) => name !== undefined && name !== '',
  );
  return language(asked) ?? language(locale?.slice(0, 2)) ?? 'en';
}

function language(code: string | undefined): Language | undefined {
  return languages.find((known) => known === code);
}
