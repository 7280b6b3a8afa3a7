import { expect, it } from 'vitest';
import { clientLanguage } from '../../src/interview/client-language.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { french, scripted } from './by-name.ts';
import { talk } from './talk.ts';

it.each([
  ['FR', '69002', 'fr'],
  ['NL', '3512 AB', 'nl'],
  ['IE', undefined, 'en'],
  ['BE', '7500', 'fr'],
  ['BE', '1300', 'fr'],
  ['BE', '1800', 'nl'],
  ['BE', '9000', 'nl'],
  ['BE', '1040', undefined],
  ['BE', undefined, undefined],
  ['CH', '1200', undefined],
  [undefined, undefined, undefined],
])('a client in %s %s understands %s', (country, postcode, language) => {
  expect(clientLanguage(country, postcode)).toBe(language);
});

const belgian = {
  ...french,
  'client.country': 'BE',
  'client.address': 'Kastanjestraat 27, 9000 Gent',
  'client.enterpriseNumber': '0123.456.749',
  'client.vatNumber': 'BE 0123.456.749',
};

it('has the documents in the language of the client, and says so once', async () => {
  const person = scripted(belgian);
  const { standing } = await talk(memoryHost(), person);
  expect(standing.given['language']).toBe('nl');
  expect(person.said.filter((said) => said.includes('la langue de votre client'))).toHaveLength(1);
});

it('leaves a language that was chosen', async () => {
  const chosen = { 'settings.documents': ['language'], language: 'fr' };
  const { standing } = await talk(memoryHost(), scripted({ ...belgian, ...chosen }));
  expect(standing.given['language']).toBe('fr');
});
