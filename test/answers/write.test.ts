import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';
import { newAnswersFile, openAnswersFile } from '../../src/answers/write.ts';
import { examples } from '../helpers/examples.ts';

const load = (text: string) =>
  loadAnswers({ file: 'agreement.yaml', text: new TextEncoder().encode(text) }, () => {
    throw new Error('nothing is extended here');
  }).value?.data;

describe('a new answers file', () => {
  it('has both schema comments on top, its groups in the order of the checklist, a word beside each code', () => {
    const file = newAnswersFile({ language: 'fr', kind: 'agreement' });
    file.set(['fees', 'hourlyRate'], 45.5);
    file.set(['client', 'name'], 'Maison Lorme');
    file.set(['client', 'address'], { street: '8 quai', postcode: '69002', city: 'Lyon' });
    file.set(['services', 'tasks'], [{ task: 'email' }]);
    file.set(['language'], 'fr');
    file.set(['fees', 'model'], 'hourly');
    const text = file.text();
    const [first, second] = text.split('\n');
    expect(first).toMatch(/^# yaml-language-server: \$schema=\S+answers\.schema\.json$/);
    expect(second).toMatch(/^# \$schema: \S+answers\.schema\.json$/);
    expect(text.slice(text.indexOf('language: '))).toBe(
      [
        'language: fr # français',
        '',
        '# Votre client',
        'client:',
        '  name: Maison Lorme',
        '  address:',
        '    street: 8 quai',
        '    postcode: "69002"',
        '    city: Lyon',
        '',
        '# Ce que vous faites et ne faites pas',
        'services:',
        '  tasks:',
        '    - task: email # gestion de la messagerie',
        '',
        '# Vos prix, en euros, hors TVA (TVA comprise si le client est un particulier)',
        'fees:',
        '  model: hourly # au temps passé',
        '  hourlyRate: 45.5',
        '',
      ].join('\n'),
    );
  });

  it.each([
    'no',
    'Yes',
    'on',
    '09:00',
    '1e3',
    '0123',
    '123 456',
    '- x',
    'a: b',
    '# c',
    'null',
    '=',
    ' "q" '.trim(),
  ])('gives back the text %s as it was typed', (typed) => {
    const file = newAnswersFile({ language: 'en', kind: 'agreement' });
    file.set(['client', 'name'], typed);
    expect(load(file.text())).toEqual({ client: { name: typed } });
  });
});

describe('a file that is edited', () => {
  it.each(examples)('stays as it is while nothing is changed: %s', (name) => {
    const text = readFileSync(name, 'utf8');
    expect(openAnswersFile(text, 'fr').text()).toBe(text);
  });

  it.each(examples)('differs in the line changed only: %s', (name) => {
    const text = readFileSync(name, 'utf8');
    const file = openAnswersFile(text, 'fr');
    file.set(['language'], 'en');
    const [before, after] = [text.split('\n'), file.text().split('\n')];
    if (!before.some((line) => line.startsWith('language:'))) return;
    expect(after.filter((line) => !before.includes(line))).toEqual(['language: en # anglais']);
    expect(after).toHaveLength(before.length);
  });

  it('keeps a text that is folded otherwise, until it is changed itself', () => {
    const long = 'a word '.repeat(20).trim();
    const folded = ['  summary: >-', '    one', '', '    two'];
    const text = [
      ...['documents: [terms,  dpa]', 'services:', ...folded, `  label: ${long}`, ''],
      ...['fees:', '  hourlyRate:   45', ''],
    ].join('\n');
    const file = openAnswersFile(text, 'en');
    file.set(['fees', 'hourlyRate'], 50);
    expect(file.text()).toBe(text.replace('  hourlyRate:   45', '  hourlyRate: 50'));
    file.set(['services', 'summary'], 'three');
    expect(file.text()).toContain(`\n  summary: >-\n    three\n  label: ${long}\n\nfees:`);
    expect(file.text()).toContain('documents: [terms,  dpa]\n');
  });

  it('keeps comments, order and keys of its own', () => {
    const text = [
      '# mine',
      'fees:',
      '  hourlyRate: 45 # as agreed by phone',
      '  x-note: { since: 2024 }',
      'x-folder: 12',
      'client: { name: "Lorme" }',
      '',
    ].join('\n');
    const file = openAnswersFile(text, 'en');
    file.set(['fees', 'hourlyRate'], 50);
    file.set(['client', 'name'], 'Lorme & Fils');
    expect(file.text()).toBe(text.replace('45 #', '50 #').replace('"Lorme"', '"Lorme & Fils"'));
  });

  it('takes an answer out with the group that it leaves empty', () => {
    const file = openAnswersFile('language: fr\nfees:\n  deposit:\n    percent: 30\n', 'fr');
    file.remove(['fees', 'deposit', 'percent']);
    expect(load(file.text())).toEqual({ language: 'fr' });
  });
});
