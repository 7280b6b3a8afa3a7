import { Command, CommanderError, Option } from 'commander';
import { exitCodes } from './commands/exit-code.ts';
import { printDiagnostics } from './commands/print.ts';
import { UsageError } from './commands/usage-error.ts';
import { reportOutput } from './diagnostics/catalogue/output.ts';
import type { Host } from './host.ts';
import { helpIn, placeholderIn } from './i18n/help.ts';
import { type InterfaceText, interfaceTexts } from './i18n/interface.ts';
import { fillText, type Language } from './i18n/text.ts';
import { uiLanguage } from './i18n/ui-language.ts';
import { systemProblem } from './output/system-problem.ts';
import { StreamError } from './streams.ts';
import { version } from './version.ts';

/** Runs one command; never ends the process. Commands are loaded only when they are asked for. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const language = uiLanguage(argv, host.env);
  const ending = { code: exitCodes.done as number };
  try {
    const root = program(host, language, ending);
    if (argv[0] === 'template') await addTemplate(root, host, language, ending);
    await root.parseAsync([...argv], { from: 'user' });
    return ending.code;
  } catch (error) {
    return endWith(error, host, language, argv);
  }
}

function endWith(error: unknown, host: Host, language: Language, argv: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
  if (error instanceof StreamError && error.isClosed) return exitCodes.couldNotRun;
  const diagnostics =
    error instanceof UsageError
      ? error.diagnostics
      : [usageDiagnostic(error, language) ?? systemDiagnostic(error)].filter(
          (diagnostic) => diagnostic !== undefined,
        );
  if (diagnostics.length > 0) {
    const json = argv.includes('--json') && !(error instanceof StreamError);
    printDiagnostics(host, diagnostics, { language, json });
    return exitCodes.couldNotRun;
  }
  host.err.write(
    `${interfaceTexts['program.bug'][language]}\n${(error as Error).stack ?? error}\n`,
  );
  return exitCodes.couldNotRun;
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

function program(host: Host, language: Language, ending: { code: number }): Command {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  const root = new Command('va-agree')
    .description(say('program.description'))
    .version(version, '--version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand(false)
    .addHelpText('after', `\n${say('program.examples')}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      outputError: () => undefined,
    })
    .configureHelp(helpIn(language));
  const add = (name: string, key: InterfaceText) =>
    root.command(name).description(say(key)).helpOption('-h, --help', say('option.help'));
  addInit(add('init', 'command.init'), host, language, ending);
  addGenerate(add('generate', 'command.generate'), host, language, ending);
  addBatch(add('batch', 'command.batch'), host, language, ending);
  addCheck(add('check', 'command.check'), host, language, ending);
  add('explain', 'command.explain')
    .argument('[code]', say('argument.code'))
    .addOption(uiLanguageOption(language))
    .action(async (code: string | undefined) => {
      const { explain } = await import('./commands/explain.ts');
      ending.code = explain(host, code, language);
    });
  addPreview(add('preview', 'command.preview'), host, language, ending);
  add('doctor', 'command.doctor')
    .option('--json', say('option.json'))
    .addOption(uiLanguageOption(language))
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.ts');
      const { available } = await import('./template/built-in.ts');
      ending.code = await doctor(host, { ...options, uiLanguage: language }, [available()]);
    });
  add('template', 'command.template').helpCommand(false);
  add('schema', 'command.schema')
    .addOption(uiLanguageOption(language))
    .action(async () => {
      const { printSchema } = await import('./commands/schema.ts');
      printSchema(host);
    });
  return root;
}

function addInit(command: Command, host: Host, language: Language, ending: { code: number }): void {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  command
    .argument('[file]', say('argument.newFile'))
    .option('--from <file>', say('option.from'))
    .option('-o, --out <dir>', say('option.out'), 'out')
    .option('--format <list>', say('option.format'), 'docx')
    .option('--plain', say('option.plain'))
    .option('--no-input', say('option.noInput'))
    .option('--no-color', say('option.noColor'))
    .addOption(uiLanguageOption(language))
    .action(async (file: string | undefined, options) => {
      const { initCommand } = await import('./commands/init.ts');
      const languageChosen = options.uiLanguage !== undefined;
      ending.code = await initCommand(host, file, {
        ...options,
        uiLanguage: language,
        languageChosen,
      });
    });
}

/** Its own commands are made for those who ask for them. */
async function addTemplate(
  root: Command,
  host: Host,
  language: Language,
  ending: { code: number },
): Promise<void> {
  const { addTemplateCommands } = await import('./template-commands.ts');
  const command = root.commands.find((one) => one.name() === 'template');
  if (command !== undefined) addTemplateCommands(command, host, language, ending);
}

function addGenerate(
  command: Command,
  host: Host,
  language: Language,
  ending: { code: number },
): void {
  command.argument('<files...>', interfaceTexts['argument.files'][language]);
  addDocumentOptions(command, language);
  addCommonOptions(command, language).action(async (files: string[], options) => {
    const { generateCommand } = await import('./commands/generate.ts');
    ending.code = await generateCommand(host, files, { ...options, uiLanguage: language });
  });
}

function addBatch(
  command: Command,
  host: Host,
  language: Language,
  ending: { code: number },
): void {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  command
    .argument('[list]', say('argument.list'))
    .option('--base <file>', say('option.base'))
    .option('--all-or-nothing', say('option.allOrNothing'))
    .option('--only-failed', say('option.onlyFailed'))
    .option('--shard <i/n>', say('option.shard'))
    .option('--concurrency <n>', say('option.concurrency'));
  addDocumentOptions(command, language, 'option.batchTemplate');
  addCommonOptions(command, language).action(async (list: string | undefined, options) => {
    const flags = { ...options, uiLanguage: language };
    const sheet = (flags.template as readonly string[] | undefined)?.find(
      (value) => !value.includes('='),
    );
    if (sheet !== undefined) {
      const { sheetCommand } = await import('./commands/batch-template.ts');
      ending.code = await sheetCommand(host, sheet, flags);
    } else if (list === undefined)
      throw new CommanderError(2, 'commander.missingArgument', "missing argument 'list'");
    else {
      const { batchCommand } = await import('./commands/batch.ts');
      ending.code = await batchCommand(host, list, flags);
    }
  });
}

/** What `generate` and `batch` ask of documents. */
function addDocumentOptions(
  command: Command,
  language: Language,
  template: InterfaceText = 'option.template',
): Command {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  return command
    .option('-o, --out <dir>', say('option.out'), 'out')
    .option('--format <list>', say('option.format'), 'docx')
    .option('--pdf-standard <code>', say('option.pdfStandard'))
    .option('--document <list>', say('option.document'))
    .option('--language <code>', say('option.language'))
    .option('--template <pair>', say(template), collected)
    .option('--draft', say('option.draft'))
    .option('--dry-run', say('option.dryRun'))
    .option('--check', say('option.check'))
    .option('--force', say('option.force'));
}

function addPreview(
  command: Command,
  host: Host,
  language: Language,
  ending: { code: number },
): void {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  command
    .argument('<file>', say('argument.file'))
    .option('--port <number>', say('option.port'), '0')
    .option('--document <list>', say('option.document'))
    .option('--language <code>', say('option.language'))
    .addOption(uiLanguageOption(language))
    .action(async (file: string, options) => {
      const { previewCommand } = await import('./commands/preview.ts');
      const { pagesMaker } = await import('./commands/generate.ts');
      const flags = { ...options, uiLanguage: language };
      ending.code = await previewCommand(host, file, flags, pagesMaker(flags));
    });
}

/** An option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function addCheck(
  command: Command,
  host: Host,
  language: Language,
  ending: { code: number },
): void {
  command.argument('<files...>', interfaceTexts['argument.files'][language]);
  command.option('--draft', interfaceTexts['option.draft'][language]);
  addCommonOptions(command, language).action(async (files: string[], options) => {
    const { checkCommand } = await import('./commands/check.ts');
    ending.code = await checkCommand(host, files, { ...options, uiLanguage: language });
  });
}

function addCommonOptions(command: Command, language: Language): Command {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  return command
    .option('--strict', say('option.strict'))
    .option('--json', say('option.json'))
    .option('--quiet', say('option.quiet'))
    .option('--no-input', say('option.noInput'))
    .option('--no-color', say('option.noColor'))
    .addOption(uiLanguageOption(language));
}

function uiLanguageOption(language: Language): Option {
  return new Option('--ui-language <code>', interfaceTexts['option.uiLanguage'][language]);
}
