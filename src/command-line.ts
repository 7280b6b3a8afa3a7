import { Command, CommanderError, Option } from 'commander';
import { standardOutput } from './commands/standard-output.ts';
import { wrongUsage } from './commands/usage-error.ts';
import type { Host } from './host.ts';
import { helpIn } from './i18n/help.ts';
import { type InterfaceText, interfaceTexts } from './i18n/interface.ts';
import type { Language } from './i18n/text.ts';
import { version } from './version.ts';

/** What a command is run with, and where it leaves its exit code. */
export interface Run {
  readonly host: Host;
  readonly language: Language;
  readonly ending: { code: number };
}

/** All commands for who asks for help; for who names one, that one alone. */
export function commandLine(run: Run, asked: string | undefined): Command {
  const { host, language } = run;
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  const root = new Command('va-agree')
    .description(say('program.description'))
    .version(version, '--version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .addOption(uiLanguageOption(language))
    .enablePositionalOptions()
    .helpCommand(false)
    .addHelpText('after', `\n${say('program.examples')}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      outputError: () => undefined,
    })
    .configureHelp(helpIn(language));
  const isNamed = adders.some(([name]) => name === asked);
  for (const [name, add] of adders)
    if (!isNamed || name === asked) {
      const command = root.command(name).description(say(`command.${name}`));
      add(command.helpOption('-h, --help', say('option.help')), run);
    }
  return root;
}

/** The commands in the order of the help. */
const adders = [
  ['init', addInit],
  ['generate', addGenerate],
  ['batch', addBatch],
  ['check', addCheck],
  ['explain', addExplain],
  ['preview', addPreview],
  ['doctor', addDoctor],
  ['template', addTemplateOptions],
  ['schema', addSchema],
  ['completion', addCompletion],
] as const satisfies readonly (readonly [string, (command: Command, run: Run) => void])[];

function addExplain(command: Command, { host, language, ending }: Run): void {
  command
    .argument('[code]', interfaceTexts['argument.code'][language])
    .addOption(uiLanguageOption(language))
    .action(async (code: string | undefined) => {
      const { explain } = await import('./commands/explain.ts');
      ending.code = explain(host, code, language);
    });
}

function addDoctor(command: Command, { host, language, ending }: Run): void {
  command
    .option('--json', interfaceTexts['option.json'][language])
    .addOption(uiLanguageOption(language))
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.ts');
      const { available } = await import('./template/built-in.ts');
      ending.code = await doctor(host, { ...options, uiLanguage: language }, [available()]);
    });
}

function addSchema(command: Command, { host, language }: Run): void {
  command.addOption(uiLanguageOption(language)).action(async () => {
    const { printSchema } = await import('./commands/schema.ts');
    printSchema(host);
  });
}

function addCompletion(command: Command, run: Run): void {
  command
    .argument('<shell>', interfaceTexts['argument.shell'][run.language])
    .addOption(uiLanguageOption(run.language))
    .action(async (shell: string) => {
      const { printCompletion } = await import('./commands/completion.ts');
      const root = commandLine(run, undefined);
      await addTemplate(root, run);
      printCompletion(run.host, shell, root);
    });
}

function addInit(command: Command, { host, language, ending }: Run): void {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  command
    .argument('[file]', say('argument.newFile'))
    .option('--from <file>', say('option.from'))
    .option('-o, --out <dir>', say('option.out'), folderName, 'out')
    .option('--format <list>', say('option.format'), 'docx')
    .option('--plain', say('option.plain'))
    .option('--no-input', say('option.noInput'))
    .option('--no-color', say('option.noColor'))
    .addOption(uiLanguageOption(language))
    .action(async (file: string | undefined, options) => {
      const { initCommand } = await import('./commands/init.ts');
      const languageChosen = command.optsWithGlobals().uiLanguage !== undefined;
      ending.code = await initCommand(host, file, {
        ...options,
        uiLanguage: language,
        languageChosen,
      });
    });
}

function addTemplateOptions(command: Command, { language }: Run): void {
  command.helpCommand(false).enablePositionalOptions().addOption(uiLanguageOption(language));
}

/** Its own commands are made for those who ask for them. */
export async function addTemplate(root: Command, { host, language, ending }: Run): Promise<void> {
  const { addTemplateCommands } = await import('./template-commands.ts');
  const command = root.commands.find((one) => one.name() === 'template');
  if (command !== undefined) addTemplateCommands(command, host, language, ending);
}

function addGenerate(command: Command, { host, language, ending }: Run): void {
  command
    .argument('<files...>', interfaceTexts['argument.files'][language])
    .option(
      '-o, --out <dir>',
      interfaceTexts['option.outOrOutput'][language],
      folderOrOutput,
      'out',
    );
  addDocumentOptions(command, language);
  addCommonOptions(command, language).action(async (files: string[], options) => {
    const { generateCommand } = await import('./commands/generate.ts');
    ending.code = await generateCommand(host, files, { ...options, uiLanguage: language });
  });
}

function addBatch(command: Command, { host, language, ending }: Run): void {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  command
    .argument('[list]', say('argument.list'))
    .option('--base <file>', say('option.base'))
    .option('--all-or-nothing', say('option.allOrNothing'))
    .option('--only-failed', say('option.onlyFailed'))
    .option('--shard <i/n>', say('option.shard'))
    .option('--concurrency <n>', say('option.concurrency'))
    .option('-o, --out <dir>', say('option.out'), folderName, 'out');
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

function addPreview(command: Command, { host, language, ending }: Run): void {
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  command
    .argument('<file>', say('argument.file'))
    .option('--port <number>', say('option.port'), '0')
    .option('--document <list>', say('option.document'))
    .option('--language <code>', say('option.language'))
    .addOption(uiLanguageOption(language))
    .action(async (file: string, options) => {
      const { previewCommand } = await import('./commands/preview.ts');
      const { pagesMaker } = await import('./commands/generate-work.ts');
      const flags = { ...options, uiLanguage: language };
      ending.code = await previewCommand(host, file, flags, pagesMaker(flags));
    });
}

/** A script's variable that is empty would otherwise mean the root of the disk. */
function folderName(value: string): string {
  if (value.trim() !== '' && value !== standardOutput) return value;
  throw wrongUsage(interfaceTexts['usage.noFolder']);
}

function folderOrOutput(value: string): string {
  return value === standardOutput ? value : folderName(value);
}

/** An option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function addCheck(command: Command, { host, language, ending }: Run): void {
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
