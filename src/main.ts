import { CommanderError } from 'commander';
import { addTemplate, commandLine } from './command-line.ts';
import { exitCodes } from './commands/exit-code.ts';
import { printDiagnostics } from './commands/print.ts';
import { isUsageError } from './commands/usage-error.ts';
import { reportOutput } from './diagnostics/catalogue/output.ts';
import type { Host } from './host.ts';
import { placeholderIn } from './i18n/help.ts';
import { type InterfaceText, interfaceTexts } from './i18n/interface.ts';
import { fillText, type Language } from './i18n/text.ts';
import { uiLanguage } from './i18n/ui-language.ts';
import { systemProblem } from './output/system-problem.ts';
import { StreamError } from './streams.ts';

/** Runs one command; never ends the process. Commands are loaded only when they are asked for. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const language = uiLanguage(argv, host.env);
  const ending = { code: exitCodes.done as number };
  try {
    const run = { host, language, ending };
    const root = commandLine(run, argv[0]);
    if (argv[0] === 'template') await addTemplate(root, run);
    await root.parseAsync([...argv], { from: 'user' });
    return ending.code;
  } catch (error) {
    return endWith(error, host, language, argv);
  }
}

function endWith(error: unknown, host: Host, language: Language, argv: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
  if (error instanceof StreamError && error.isClosed) return exitCodes.couldNotRun;
  const diagnostics = isUsageError(error)
    ? error.diagnostics
    : [usageDiagnostic(error, language) ?? systemDiagnostic(error)].filter(
        (diagnostic) => diagnostic !== undefined,
      );
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
  if (syscall === undefined) return undefined;
  return reportOutput('command/unreadable', {
    values: { file: path, problem: systemProblem(error) },
  });
}

const commanderTexts: Readonly<Record<string, InterfaceText>> = {
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.excessArguments': 'usage.excessArguments',
};

/** Commander's complaint in our words; nothing for an error that is not commander's. */
function usageDiagnostic(error: unknown, language: Language) {
  if (!(error instanceof CommanderError)) return undefined;
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const isOurs = error.code === 'commander.missingArgument';
  const name = isOurs ? placeholderIn(language, quoted) : quoted;
  const key = commanderTexts[error.code];
  if (key === undefined)
    return reportOutput('command/usage', { values: { problem: error.message } });
  return reportOutput('command/usage', { message: fillText(interfaceTexts[key], { name }) });
}
