import { describe, expect, it } from 'vitest';
import { textWith } from './helpers/french-text.ts';

const example = 'examples/dutch-freelancer.yaml';
describe('the documents in English under Dutch law', () => {
  it('say that the English text prevails over a translation', async () => {
    const letter = await textWith({ language: 'en', secondLanguage: 'nl' }, example);
    expect(letter['engagement-letter']).toContain(
      'The English text of this engagement letter prevails; a translation into Dutch is for information only.',
    );
  });

  it.each([
    ['nl-kor', 'small businesses scheme (KOR), art. 25 of the Dutch VAT Act 1968.'],
    ['standard', 'added at the rate in force on the invoice date (now 21%).'],
  ])('say of VAT what %s asks', async (scheme, said) => {
    const provider = { vat: { scheme } };
    const letter = await textWith({ language: 'en', provider }, example);
    expect(letter['engagement-letter']).toContain(said);
  });

  it('leave VAT to a client in another country of the Union', async () => {
    const letter = await textWith({}, 'examples/english-freelancer.yaml');
    expect(letter['engagement-letter']).toContain(
      'All prices exclude VAT; the Client accounts for it (reverse charge, arts. 44 and 196 of Directive 2006/112/EC).',
    );
  });

  it('name the seat of a Dutch company and its office, and a registered office elsewhere', async () => {
    const bv = { name: 'Voorbeeld BV', statutorySeat: 'Gouda' };
    const dutch = await textWith({ language: 'en', client: bv }, example);
    expect(dutch['engagement-letter']).toMatch(/with its statutory seat in Gouda, with its office/);
    const irish = await textWith({}, 'examples/english-freelancer.yaml');
    expect(irish['engagement-letter']).toContain(
      'with its registered office at 12 Harbour Row, Dublin D02 AB12, Ireland',
    );
  });
});
