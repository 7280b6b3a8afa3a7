import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { patched } from './helpers/answer-changes.ts';
import { documentsOf, plainLines } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';

const french = loadExample('examples/hourly-micro-entrepreneur.yaml');
const dutch = loadExample('examples/dutch-freelancer.yaml');
const standard = { provider: { vat: { scheme: 'standard' } } };
const abroad = (country: string, vatNumber?: string) => ({
  client: { country, vatNumber, siret: undefined, siren: undefined, kvkNumber: undefined },
});

/** The letter as one text with plain spaces, and the codes of what was found. */
async function letterOf(loaded: LoadedAnswers, ...patches: readonly object[]) {
  const answers = patches.reduce(patched, loaded);
  const { documents, diagnostics } = await documentsOf(answers, {
    documents: ['engagement-letter'],
  });
  const text = documents.flatMap(plainLines).join('\n');
  return { text, codes: diagnostics.map(({ code }) => code) };
}

describe('VAT on the invoices to a business', () => {
  it.each([
    ['CH', 'CHE123456788'],
    ['GB', 'GB123456789'],
    ['US', undefined],
  ])('in %s is not charged, nor left to the client', async (country, number) => {
    const { text, codes } = await letterOf(french, standard, abroad(country, number));
    expect(text).toContain('la TVA n’est pas facturée, le lieu des prestations étant');
    expect(text).not.toMatch(/autoliquidation|20 %/);
    expect(codes).not.toContain('rule/id-vies');
    const inDutch = await letterOf(dutch, standard, abroad(country, number));
    expect(inDutch.text).toContain('er wordt geen btw in rekening gebracht, omdat de plaats');
    expect(inDutch.text).not.toContain('verlegd');
  });

  it('in another country of the Union is left to the client whose VAT number is known', async () => {
    const { text, codes } = await letterOf(french, standard, abroad('BE', 'BE0403019261'));
    expect(text).toContain('autoliquidation');
    expect(codes).toContain('rule/id-vies');
    const numberless = await letterOf(french, standard, abroad('BE'));
    expect(numberless.text).toContain('soit 20 % à ce jour');
  });

  it('is charged at the rate of the provider’s country, whatever law is chosen', async () => {
    const belgian = {
      law: 'FR',
      provider: {
        ...{ country: 'BE', legalForm: 'personne-physique-principal', siret: undefined },
        ...{ enterpriseNumber: '0123456749', iban: 'BE68539007547034' },
      },
    };
    const { text } = await letterOf(french, standard, belgian, abroad('BE', 'BE0403019261'));
    expect(text).toContain('soit 21 % à ce jour');
  });

  it('of Monaco is French', async () => {
    const { text } = await letterOf(french, standard, abroad('MC'));
    expect(text).toContain('soit 20 % à ce jour');
  });

  it('in another country of the Union is left to it by a small business too', async () => {
    const { text, codes } = await letterOf(french, abroad('BE', 'BE0403019261'));
    expect(text).toContain('autoliquidation');
    expect(text).not.toContain('franchise en base');
    expect(codes).toContain('rule/eu-franchise-crossborder');
    const numbered = await documentsOf(
      patched(
        patched(french, { provider: { vatNumber: 'FR11123456782' } }),
        abroad('BE', 'BE0403019261'),
      ),
    );
    expect(numbered.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'rule/eu-franchise-crossborder', severity: 'info' }),
    );
    const ownCountry = await letterOf(french);
    expect(ownCountry.text).toContain('franchise en base');
    expect(ownCountry.codes).not.toContain('rule/eu-franchise-crossborder');
  });

  it('is not charged across borders under the scheme of the Union', async () => {
    const scheme = { provider: { vat: { scheme: 'eu-sme-cross-border' } } };
    const { text, codes } = await letterOf(french, scheme, abroad('BE', 'BE0403019261'));
    expect(text).toContain('régime particulier des petites entreprises de l’Union européenne');
    expect(text).not.toContain('autoliquidation');
    expect(codes).not.toContain('rule/eu-franchise-crossborder');
  });
});
