import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { main } from '../src/main.ts';
import { loadExample } from './helpers/examples.ts';
import { memoryHost } from './helpers/memory-host.ts';
import { ours } from './helpers/our-templates.ts';
import { ownLetter } from './helpers/own-letter.ts';

const french = { secondLanguage: 'en', documents: ['engagement-letter', 'terms', 'proposal'] };

async function textsOf(
  changes: Readonly<Record<string, unknown>>,
  options: Parameters<typeof generate>[1] = {},
  example = 'examples/hourly-micro-entrepreneur.yaml',
) {
  const loaded = loadExample(example);
  const answers = { ...loaded, data: { ...loaded.data, ...changes } };
  const { documents, diagnostics } = await generate(answers, { formats: ['md'], ...options });
  const text = (bytes: Uint8Array) =>
    new TextDecoder().decode(bytes).replace(/[\u00a0\u202f]/g, ' ');
  const texts = documents.map(({ path, bytes }) => [path.split('/')[1], text(bytes)] as const);
  return { texts: new Map(texts), codes: diagnostics.map(({ code }) => code) };
}

const headings = (text = '') => [...text.matchAll(/^## .*?(\d+)/gm)].map(([, number]) => number);

it('makes a courtesy translation beside each document, with the same numbers', async () => {
  const { texts } = await textsOf(french);
  const kinds = ['engagement-letter', 'terms', 'dpa', 'proposal'];
  expect([...texts.keys()]).toEqual([
    ...kinds.map((kind) => `${kind}.fr.md`),
    ...kinds.map((kind) => `${kind}.en.md`),
  ]);
  for (const kind of kinds) {
    const [original, translation] = [texts.get(`${kind}.fr.md`), texts.get(`${kind}.en.md`)];
    expect(headings(translation), kind).toEqual(headings(original));
    expect(translation).toContain('_Courtesy translation: only the French text is authoritative.');
    expect(original).not.toContain('Traduction de courtoisie');
  }
});

it.each([
  ['fr', 'nl', 'Seul le texte français fait foi.', 'in het Frans is bindend; deze vertaling'],
  ['nl', 'fr', 'De Nederlandse tekst van deze', 'Seul le texte néerlandais fait foi.'],
  ['en', 'fr', 'The English text of', 'Seul le texte anglais fait foi.'],
  ['fr', 'en', 'Seul le texte français fait foi.', 'The French text of'],
])('says alike in %s and in %s which text binds', async (language, secondLanguage, own, other) => {
  const { texts } = await textsOf({ language, secondLanguage });
  for (const kind of ['engagement-letter', 'terms']) {
    expect(texts.get(`${kind}.${language}.md`)).toContain(own);
    expect(texts.get(`${kind}.${secondLanguage}.md`)).toContain(other);
  }
});

it('calls no text binding where the proposal binds nobody', async () => {
  const { texts } = await textsOf(
    { ...french, documents: ['proposal'], proposal: { binding: 'non-binding' } },
    { documents: ['proposal'] },
  );
  const [notice] = /^_Courtesy.*$/m.exec(texts.get('proposal.en.md') ?? '') ?? [];
  expect(notice).toContain('only the French text is authoritative');
  expect(notice).not.toContain('binding');
});

it('makes what a flag asks for alone, checked in the language that binds', async () => {
  const { texts, codes } = await textsOf(
    { secondLanguage: 'nl' },
    { language: 'nl', documents: ['engagement-letter'] },
    'examples/private-person.yaml',
  );
  expect([...texts.keys()]).toEqual(['engagement-letter.nl.md']);
  expect(codes).not.toContain('rule/cons-language-fr');
  expect(texts.get('engagement-letter.nl.md')).toContain('alleen de tekst in het Frans geldt');
});

it('takes a third language that a flag asks for as another translation', async () => {
  const { texts } = await textsOf({ secondLanguage: 'en' }, { language: 'nl' });
  expect([...texts.keys()]).toEqual(['engagement-letter.nl.md', 'terms.nl.md', 'dpa.nl.md']);
  for (const kind of ['engagement-letter', 'terms']) {
    expect(texts.get(`${kind}.nl.md`)).toContain('in het Frans is bindend; deze vertaling');
    expect(texts.get(`${kind}.nl.md`)).not.toContain('De Nederlandse tekst van deze');
  }
});

it('does not take a Word file of one language for a translation, but where a flag says so', async () => {
  const own = {
    formats: ['docx'],
    templates: { 'engagement-letter': { file: 'letter.docx', bytes: ownLetter } },
  } as const;
  const both = await textsOf(french, own);
  expect(both.codes).toContain('documents/not-translated');
  expect([...both.texts.keys()].filter((name) => name?.startsWith('engagement'))).toEqual([
    'engagement-letter.fr.docx',
  ]);
  const one = await textsOf(french, { ...own, language: 'en' });
  expect(one.codes).not.toContain('documents/not-translated');
  expect([...one.texts.keys()]).toContain('engagement-letter.en.docx');
});

it('leaves in the folder its note in the language that binds', async () => {
  const text = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
  const host = memoryHost({ 'a.yaml': text.replace(/^language: fr$/m, '$&\nsecondLanguage: en') });
  expect(await main(['generate', 'a.yaml', '--json'], host)).toBe(0);
  const names = [...host.files.keys()].map((file) => file.split('/').at(-1));
  expect(names).toEqual(
    expect.arrayContaining(['terms.fr.docx', 'terms.en.docx', 'LISEZ-MOI.txt']),
  );
  expect(names).not.toContain('README.txt');
});

it('refuses a translation into the language of the documents', async () => {
  const same = await textsOf({ secondLanguage: 'fr' });
  expect([same.texts.size, same.codes]).toEqual([
    0,
    expect.arrayContaining(['rule/second-language-same']),
  ]);
  const { codes } = await textsOf({ secondLanguage: 'nl' });
  expect(codes).not.toContain('rule/second-language-same');
});

it('warns of a clause that the user worded in one of the two languages alone', async () => {
  const text = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
  const answers = text.replace(/^language: fr$/m, '$&\nsecondLanguage: en');
  const mine = '## Départ {#notice}\n\n1. On se quitte bons amis.\n';
  const notice = 'templates/fr/engagement-letter/notice.md.hbs';
  const warned = async (files: Readonly<Record<string, string>>, ...flags: readonly string[]) => {
    const host = memoryHost({ ...ours, 'a.yaml': answers, ...files });
    expect(await main(['generate', 'a.yaml', '--json', ...flags], host)).toBe(0);
    const { diagnostics } = JSON.parse(host.said.out) as {
      diagnostics: readonly { code: string; file: string }[];
    };
    return diagnostics
      .filter(({ code }) => code === 'documents/clause-in-one-language')
      .map(({ file }) => file);
  };
  expect(await warned({ [notice]: mine })).toEqual([notice]);
  const english = notice.replace('/fr/', '/en/');
  expect(await warned({ [english]: mine })).toEqual([english]);
  expect(await warned({ [notice]: mine, [english]: mine })).toEqual([]);
  expect(
    await warned({ [notice]: mine, [english.replace('notice.', 'notice.FR.')]: mine }),
  ).toEqual([]);
  expect(await warned({ [notice.replace('notice.', 'notice.BE.')]: mine })).toEqual([]);
  expect(await warned({ [notice.replace('/fr/', '/nl/')]: mine })).toEqual([]);
  expect(await warned({ [notice]: mine }, '--language', 'fr')).toEqual([]);
  expect(await warned({ [notice]: mine }, '--document', 'terms')).toEqual([]);
});
