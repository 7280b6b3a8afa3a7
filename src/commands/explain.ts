import { entries } from '../diagnostics/catalogue/index.ts';
import { reportOutput } from '../diagnostics/catalogue/output.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Host } from '../host.ts';
import { type InterfaceText, interfaceTexts } from '../i18n/interface.ts';
import type { Language } from '../i18n/text.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from './usage-error.ts';

/** `va-agree explain CODE`: why it is reported, its legal source, the smallest example. */
export function explain(host: Host, code: string | undefined, language: Language): number {
  if (code === undefined) {
    host.out.write(`${allCodes().join('\n')}\n`);
    return 0;
  }
  const name = code.replace(/^rule\//, '');
  const rule = rules.find(({ id }) => id === name);
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  const explained = rule ?? entry;
  if (explained === undefined) throw unknown(code);
  const say = (key: InterfaceText) => interfaceTexts[key][language];
  const { message, reason, hint, example, severity } = explained;
  const source = rule && `${rule.source} (${say('explain.checked')} ${rule.checkedOn})`;
  const lines = [
    `${rule === undefined ? code : `rule/${rule.id}`}\n`,
    `${message[language]}\n`,
    `${say('explain.severity')} : ${severity}`,
    `${say('explain.reason')} : ${reason[language]}`,
    hint && `${say('explain.mend')} : ${hint[language]}`,
    source && `${say('explain.source')} : ${source}`,
    example && `${say('explain.example')} :\n${example.replace(/^/gm, '  ')}`,
  ];
  host.out.write(`${lines.filter((line) => line !== undefined && line !== '').join('\n')}\n`);
  return 0;
}

function allCodes(): readonly string[] {
  return [...Object.keys(entries), ...rules.map(({ id }) => `rule/${id}`)];
}

function unknown(code: string): UsageError {
  const known = [...allCodes(), ...rules.map(({ id }) => id)];
  const values = { name: code, nearest: nearest(code, known) ?? '—' };
  return new UsageError(reportOutput('command/unknown-code', { values }));
}
