import type { Host } from '../host.ts';
import type { Language } from '../i18n/text.ts';
import { findOffice } from '../office/find.ts';
import { runProgram } from '../office/run.ts';
import { version } from '../version.ts';
import { doctorTexts } from './doctor-texts.ts';
import { exitCodes } from './exit-code.ts';

export interface DoctorFlags {
  readonly uiLanguage: Language;
  readonly json?: boolean;
}

/** One thing that the program needs, or can make use of. */
interface Check {
  readonly name: 'node' | 'templates' | 'pdf' | 'fonts' | 'office';
  readonly status: 'good' | 'absent' | 'bad';
  readonly detail: string;
  readonly hint?: string;
}

/** `va-agree doctor`: what is installed. 1 when something that is needed is not as it must be. */
export async function doctor(
  host: Host,
  { uiLanguage: language, json }: DoctorFlags,
  templates: readonly string[],
): Promise<number> {
  const checks: readonly Check[] = [
    checkNode(language),
    { name: 'templates', status: 'good', detail: templates.join(', ') },
    ...(await checkPdf(language)),
    await checkOffice(host, language),
  ];
  const ok = checks.every(({ status }) => status !== 'bad');
  if (json === true)
    host.out.write(`${JSON.stringify({ version: 1, ok, program: version, checks }, null, 2)}\n`);
  else
    host.out.write(`va-agree ${version}\n${checks.map((check) => line(check, language)).join('')}`);
  return ok ? exitCodes.done : exitCodes.faults;
}

function line({ name, status, detail, hint }: Check, language: Language): string {
  const word = status === 'good' ? '' : ` (${doctorTexts[status][language]})`;
  const advice = hint === undefined ? '' : `    → ${hint}\n`;
  const colon = language === 'fr' ? ' :' : ':';
  return `  ${doctorTexts[name][language]}${word}${colon} ${detail}\n${advice}`;
}

function checkNode(language: Language): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isRecent = major > 20 || (major === 20 && minor >= 19);
  const detail = `${process.versions.node}, ${process.platform} ${process.arch}`;
  if (isRecent) return { name: 'node', status: 'good', detail };
  return { name: 'node', status: 'bad', detail, hint: doctorTexts.nodeHint[language] };
}

async function checkPdf(language: Language): Promise<readonly Check[]> {
  const { examinePdf } = await import('../render/pdf/index.ts');
  const { hasEngine, fonts } = await examinePdf();
  const say = (name: 'good' | 'absent') => doctorTexts[name][language];
  return [
    hasEngine
      ? { name: 'pdf', status: 'good', detail: say('good') }
      : { name: 'pdf', status: 'absent', detail: '–', hint: doctorTexts.pdfHint[language] },
    fonts.length > 0
      ? { name: 'fonts', status: 'good', detail: fonts.join(', ') }
      : { name: 'fonts', status: 'bad', detail: '–', hint: doctorTexts.fontsHint[language] },
  ];
}

async function checkOffice(host: Host, language: Language): Promise<Check> {
  const program = findOffice(host.env);
  const hint = doctorTexts.officeHint[language];
  if (program === undefined) return { name: 'office', status: 'absent', detail: '–', hint };
  const { code, output } = await runProgram(program, ['--version'], { limitMs: 20_000 });
  const found = /LibreOffice[^\n]*?(\d[\w.]*)/.exec(output)?.[1];
  if (code !== 0 || found === undefined)
    return { name: 'office', status: 'absent', detail: program, hint };
  return { name: 'office', status: 'good', detail: `${found}, ${program}` };
}
