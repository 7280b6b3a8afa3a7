import { expect, it } from 'vitest';
import { documentsOf, linesOf } from '../helpers/documents.ts';
import { loadExample } from '../helpers/examples.ts';

it.each([
  ['hourly-micro-entrepreneur', '12 rue des Lilas, 69003\u00a0Lyon'],
  ['dutch-freelancer', 'Lindelaan 14-2, 3512\u00a0AB\u00a0Utrecht'],
  ['vlaamse-assistent', 'Kastanjestraat 27, bus 2, 9000\u00a0Gent'],
  ['dutch-under-french-law', '6 rue du Moulin, 24100\u00a0Bergerac, Frankrijk'],
  ['antwerp-assistant', 'Meirlaan 41, box 3, 2000\u00a0Antwerp'],
  ['english-freelancer', '12 Harbour Row, Dublin\u00a0D02\u00a0AB12, Ireland'],
])('keeps postcode and city on one line: %s', async (example, address) => {
  const { documents } = await documentsOf(loadExample(`examples/${example}.yaml`));
  const letter = documents.slice(0, 1).flatMap(linesOf);
  expect(letter.map(({ text }) => text).join('\n')).toContain(address);
});
