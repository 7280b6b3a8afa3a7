import { entries } from '../diagnostics/catalogue/index.ts';
import { reportOutput } from '../diagnostics/catalogue/output.ts';
import { severityWords } from '../diagnostics/format-text.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Host } from '../host.ts';
import { type InterfaceText, interfaceTexts } from '../i18n/interface.ts';
import { inLanguage, type Language } from '../i18n/text.ts';
import { rules } from '../rules/index.ts';
import { statuteOf } from '../rules/rule.ts';
import { exitCodes } from './exit-code.ts';
import { UsageError } from './usage-error.ts';

/** `va-agree explain CODE`: why it is reported, its legal source, the smallest example. */
export function explain(host: Host, code: string | undefined, language: Language): number {
  if (code === undefined) {
    host.out.write(`${allCodes().join('\n')}\n`);
    return exitCodes.done;
  }
  const name = code.replace(/^rule\//, '');
  const rule = rules.find(({ id }) => id === name);
  const all = entries();
  const entry = Object.hasOwn(all, code) ? all[code] : undefined;
  const law = rule?.says();
  const explained = rule && law ? { severity: rule.severity, ...law } : entry;
  if (explained === undefined) throw unknown(code);
  const line = (label: InterfaceText, text = '') =>
    text === '' ? '' : `${interfaceTexts[label][language]}${colon[language]} ${text}`;
  const { message, reason, hint, example, severity } = explained;
  const checked = law && `${interfaceTexts['explain.checked'][language]} ${law.checkedOn}`;
  const said = general(message[language], 1);
  const lines = [
    `${rule === undefined ? code : `rule/${rule.id}`}\n`,
    said === '' ? '' : `${said}\n`,
    line('explain.severity', severityWords[severity][language]),
    line('explain.reason', reason[language]),
    line('explain.mend', hint && general(hint[language], 2)),
    line('explain.source', law && `${inLanguage(statuteOf(law), language)} (${checked})`),
    example === undefined
      ? ''
      : `${interfaceTexts['explain.example'][language]}${colon[language]}\n${example.replace(/^/gm, '  ')}`,
  ];
  host.out.write(`${lines.filter((text) => text !== '').join('\n')}\n`);
  return exitCodes.done;
}

const colon: Readonly<Record<Language, string>> = { fr: '\u00a0:', nl: ':', en: ':' };

/** A sentence with `…` for the values of one finding, without advice on one slip; nothing when too few words are left for each. */
function general(sentence: string, fewest: number): string {
  const shown = sentence.replace('{advice}', '').replace(/\{\w+\}/g, '…');
  const words = shown.match(/\p{L}+/gu) ?? [];
  return words.length > fewest * (shown.split('…').length - 1) ? shown : '';
}

function allCodes(): readonly string[] {
  return [...Object.keys(entries()), ...rules.map(({ id }) => `rule/${id}`)];
}

function unknown(code: string): UsageError {
  const known = [...allCodes(), ...rules.map(({ id }) => id)];
  const similar = nearest(code, known);
  const values = { name: code, nearest: similar ?? '' };
  const hint = similar === undefined ? { hint: interfaceTexts['explain.all'] } : {};
  return new UsageError(reportOutput('command/unknown-code', { values, ...hint }));
}
