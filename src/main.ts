import { type Command, CommanderError } from 'commander';
import { addTemplate, commandLine } from './command-line.ts';
import { chosen } from './commands/choices.ts';
import { exitCodes } from './commands/exit-code.ts';
import { printDiagnostics } from './commands/print.ts';
import { isUsageError, UsageError } from './commands/usage-error.ts';
import { reportOutput } from './diagnostics/catalogue/output.ts';
import { nearest } from './diagnostics/nearest.ts';
import type { Host } from './host.ts';
import { placeholderIn } from './i18n/help.ts';
import { type InterfaceText, interfaceTexts } from './i18n/interface.ts';
import { fillText, type Language, languages, type Text } from './i18n/text.ts';
import { askedLanguage, fromCommand, uiLanguage } from './i18n/ui-language.ts';
import { systemProblem, unreadable } from './output/system-problem.ts';
import { StreamError } from './streams.ts';

/** Runs one command; never ends the process. Commands are loaded only when they are asked for. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const language = uiLanguage(argv, host.env);
  const ending = { code: exitCodes.done as number };
  const words = fromCommand(argv);
  const run = { host, language, ending };
  const root = commandLine(run, words[0]);
  try {
    if (words[0] === 'template') await addTemplate(root, run);
    const asked = askedLanguage(argv);
    if (asked !== undefined) chosen('--ui-language', asked.toLowerCase(), languages);
    await root.parseAsync([...argv], { from: 'user' });
    return ending.code;
  } catch (error) {
    return endWith(withUsageHint(error, commandOf(root, words), language), host, language, argv);
  }
}

function endWith(error: unknown, host: Host, language: Language, argv: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
  // Asked for nothing: the help says what there is.
  if (error instanceof CommanderError && error.code === 'commander.help')
    return exitCodes.couldNotRun;
  if (error instanceof StreamError && error.isClosed) return exitCodes.couldNotRun;
  const diagnostics = isUsageError(error)
    ? error.diagnostics
    : [systemDiagnostic(error)].filter((diagnostic) => diagnostic !== undefined);
  const json = argv.includes('--json') && !(error instanceof StreamError);
  if (diagnostics.length > 0) {
    printDiagnostics(host, diagnostics, { language, json });
    return exitCodes.couldNotRun;
  }
  if (json) printDiagnostics(host, [programFault(error)], { language, json });
  host.err.write(
    `${interfaceTexts['program.bug'][language]}\n${(error as Error).stack ?? error}\n`,
  );
  return exitCodes.couldNotRun;
}

/** For the program that reads JSON; a person is shown more. */
function programFault(error: unknown) {
  return reportOutput('command/program-fault', { values: { problem: (error as Error).message } });
}

/** What the operating system refused; nothing for an error that is not its own. */
function systemDiagnostic(error: unknown) {
  if (error instanceof StreamError)
    return reportOutput('command/output', { values: { problem: systemProblem(error.cause) } });
  const { syscall, path = '<stdin>' } = error as NodeJS.ErrnoException;
  return syscall === undefined ? undefined : unreadable(path, error);
}

const commanderTexts: Readonly<Record<string, InterfaceText>> = {
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.excessArguments': 'usage.excessArguments',
};

/** What was complained of, as a usage error that says where the help of this command is. */
function withUsageHint(error: unknown, command: Command, language: Language): unknown {
  if (error instanceof CommanderError && /^commander\.(help|version)/.test(error.code))
    return error;
  const found = usageDiagnostic(error, language);
  const diagnostics = isUsageError(error) ? error.diagnostics : found && [found];
  if (diagnostics === undefined) return error;
  const hint = usageHint(error, command);
  return new UsageError(
    ...diagnostics.map((one) => (one.code === 'command/usage' ? { ...one, hint } : one)),
  );
}

function usageHint(error: unknown, command: Command): Text {
  const see = fillText(interfaceTexts['usage.seeHelp'], { command: fullName(command) });
  const { code, message = '' } = error as CommanderError;
  const known =
    code === 'commander.unknownCommand'
      ? command.commands.map((one) => one.name())
      : code === 'commander.unknownOption'
        ? command.options.map(({ long }) => long ?? '')
        : [];
  const similar = nearest(quotedIn(message), known);
  if (similar === undefined) return see;
  const meant = fillText(interfaceTexts['usage.didYouMean'], { nearest: similar });
  return {
    fr: `${meant.fr} ${see.fr}`,
    nl: `${meant.nl} ${see.nl}`,
    en: `${meant.en} ${see.en}`,
  };
}

/** The command that the words name, `template check`, as far as they name one. */
function commandOf(command: Command, [name, ...rest]: readonly string[]): Command {
  const inner = command.commands.find((one) => one.name() === name);
  return inner === undefined ? command : commandOf(inner, rest);
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

function quotedIn(message: string): string {
  return /'([^']+)'/.exec(message)?.[1] ?? '';
}

/** Commander's complaint in our words; nothing for an error that is not commander's. */
function usageDiagnostic(error: unknown, language: Language) {
  if (!(error instanceof CommanderError)) return undefined;
  const quoted = quotedIn(error.message);
  const isOurs = error.code === 'commander.missingArgument';
  const name = isOurs ? placeholderIn(language, quoted) : quoted;
  const key = commanderTexts[error.code];
  if (key === undefined)
    return reportOutput('command/usage', { values: { problem: error.message } });
  return reportOutput('command/usage', { message: fillText(interfaceTexts[key], { name }) });
}
