import type { Command } from 'commander';
import { templateTexts } from './commands/template/texts.ts';
import type { Host } from './host.ts';
import { interfaceTexts } from './i18n/interface.ts';
import type { Language } from './i18n/text.ts';

/** Adds `list`, `check`, `inspect` and `export` to `va-agree template`; each ends with its exit code. */
export function addTemplateCommands(
  template: Command,
  host: Host,
  uiLanguage: Language,
  ending: { code: number },
): void {
  const say = (key: keyof typeof templateTexts) => templateTexts[key][uiLanguage];
  const add = (name: 'list' | 'check' | 'inspect' | 'export') =>
    template
      .command(name)
      .description(say(name))
      .helpOption('-h, --help', interfaceTexts['option.help'][uiLanguage])
      .option('--json', interfaceTexts['option.json'][uiLanguage])
      .option('--no-color', interfaceTexts['option.noColor'][uiLanguage])
      .option('--ui-language <code>', interfaceTexts['option.uiLanguage'][uiLanguage]);
  add('list').action(async (flags) => {
    const { listTemplates } = await import('./commands/template/list.ts');
    ending.code = listTemplates(host, flags);
  });
  add('check')
    .argument('<file>', say('file'))
    .option('--document <name>', say('document'))
    .option('--language <code>', say('language'))
    .option('--law <code>', say('law'))
    .option('--annotate <file>', say('annotate'))
    .option('--strict', interfaceTexts['option.strict'][uiLanguage])
    .option('--force', say('force'))
    .action(async (file: string, flags) => {
      const { checkTemplate } = await import('./commands/template/check.ts');
      ending.code = await checkTemplate(host, file, { ...flags, uiLanguage });
    });
  add('inspect')
    .argument('<file>', say('file'))
    .action(async (file: string, flags) => {
      const { inspectTemplate } = await import('./commands/template/inspect.ts');
      ending.code = await inspectTemplate(host, file, { ...flags, uiLanguage });
    });
  add('export')
    .argument('[document]', say('document'))
    .option('--clause <id>', say('clause'))
    .option('--language <code>', say('language'))
    .option('--law <code>', say('law'))
    .option('-o, --out <file>', say('output'))
    .option('--force', say('force'))
    .action(async (document: string | undefined, flags) => {
      const { exportTemplate } = await import('./commands/template/export.ts');
      ending.code = await exportTemplate(host, document, { ...flags, uiLanguage });
    });
}
