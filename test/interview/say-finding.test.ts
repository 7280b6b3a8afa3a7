import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { sayFinding } from '../../src/interview/say-finding.ts';
import { rules } from '../../src/rules/index.ts';

const said = (id: string, path: Path, language: 'fr' | 'nl' | 'en') => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(id);
  const { message, hint } = rule.says();
  const finding = { code: id, severity: rule.severity, message, ...(hint && { hint }), path };
  return sayFinding(finding, language);
};

describe('a finding in the interview', () => {
  it.each([
    [
      'ind-client-identity',
      ['availability', 'usesClientIdentity'],
      'fr',
      '« Usage du nom du client\u00a0: non »',
    ],
    [
      'ind-personal-only',
      ['cooperation', 'substitution'],
      'fr',
      'ou « avec accord, refus pour motif objectif » si',
    ],
    ['date-order', ['cooperation', 'endDate'], 'en', 'Mend “Start” or “End”.'],
    ['time-order', ['availability', 'hours', 0], 'nl', 'Controleer ‘Begin’ en ‘Einde’.'],
    [
      'nonsolicit-long',
      ['cooperation', 'nonSolicitation', 'months'],
      'nl',
      '‘Wervingsverbod, duur: 12’',
    ],
    [
      'deposit-no-basis',
      ['fees', 'deposit', 'percent'],
      'fr',
      'Écrivez un montant, « Acompte », ou',
    ],
  ] as const)('names questions and choices: %s', (id, path, language, words) => {
    expect(said(id, path, language)).toContain(words);
  });

  it.each(['fr', 'nl', 'en'] as const)('shows no key of the file in %s', (language) => {
    const shown = rules.map(({ id }) => said(id, [], language));
    expect(shown.filter((text) => /`\w+\.[\w.]+/.test(text))).toEqual([]);
  });
});

describe('what is to be typed', () => {
  it('stands without the quotes that a file needs', () => {
    const example = 'Par exemple `"12345678"`.';
    const message = { fr: example, nl: example, en: example };
    const finding = { code: 'schema/pattern', severity: 'error', message } as const;
    expect(sayFinding(finding, 'fr')).toBe('Par exemple `12345678`.');
  });
});

it('does not say twice what stands in words beside its code', () => {
  const hint = 'Bedoelde u `business` (onderneming)?';
  const message = { fr: hint, nl: hint, en: hint };
  const path = ['client', 'type'];
  const said = sayFinding({ code: 'schema/enum', severity: 'error', message, path }, 'nl');
  expect(said).toBe('Bedoelde u ‘onderneming’?');
});
