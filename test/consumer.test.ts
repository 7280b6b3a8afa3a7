import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { checkAnswers } from '../src/check.ts';
import { buildView } from '../src/view/build.ts';
import { patched } from './helpers/answer-changes.ts';
import { clausesOf } from './helpers/clauses.ts';
import { loadExample } from './helpers/examples.ts';

const privatePerson = {
  type: 'consumer',
  name: 'Noor Bakker',
  contractChannel: 'distance-email',
  legalForm: undefined,
  representative: undefined,
  kvkNumber: undefined,
  statutorySeat: undefined,
  vatNumber: undefined,
  size: undefined,
};
const dutch = patched(loadExample('examples/dutch-freelancer.yaml'), { client: privatePerson });

const belgianProvider = {
  country: 'BE',
  legalForm: 'personne-physique-principal',
  enterpriseNumber: '0123456749',
  vatNumber: 'BE0123456749',
  vat: { scheme: 'be-franchise' },
  kvkNumber: undefined,
  address: { postcode: '1000' },
};

describe('the Dutch letter of a consumer', () => {
  it('tells a consumer at a distance how to withdraw, and carries the model form', async () => {
    const clauses = await clausesOf(dutch);
    const text = clauses.get('legal-provisions');
    expect(text).toContain('tot veertien dagen na de dag waarop zij is gesloten (art. 6:230o BW)');
    expect(text).toContain('het formulier van Bijlage I');
    expect(text).toContain('begint pas na de bedenktijd met de opdracht');
    const form = clauses.get('withdrawal-form');
    expect(form).toContain('Aan: Femke Dijkstra, Lindelaan 14-2, 3512 AB Utrecht');
    expect(form).toContain('naam van de consument: Noor Bakker');
  });

  it('has the consumer ask that work begins at once', async () => {
    const early = patched(dutch, { client: { withdrawalStartRequest: true } });
    const text = (await clausesOf(early)).get('legal-provisions');
    expect(text).toContain('verzoekt uitdrukkelijk dat Opdrachtnemer al tijdens de bedenktijd');
    expect(text).toContain('art. 6:230s lid 4 BW');
    expect(text).not.toContain('begint pas na de bedenktijd');
  });

  it.each([
    [
      'concludes at the provider’s',
      patched(dutch, { client: { contractChannel: 'at-provider-premises' } }),
    ],
    ['is a business', loadExample('examples/dutch-freelancer.yaml')],
  ])('says nothing of it when the client %s', async (_, loaded) => {
    const clauses = await clausesOf(loaded);
    expect(clauses.get('legal-provisions')).not.toContain('herroep');
    expect(clauses.has('withdrawal-form')).toBe(false);
  });
});

describe('the law of a consumer’s own country', () => {
  const kept = 'behoudt de bescherming van de dwingende regels';

  it('goes on protecting under a third law, wherever the provider is', async () => {
    const belgian = patched(dutch, { client: { country: 'BE', address: { postcode: '2000' } } });
    expect((await clausesOf(belgian)).get('disputes')).toContain(kept);
    const bothBelgian = patched(belgian, { provider: belgianProvider });
    expect((await clausesOf(bothBelgian)).get('disputes')).toContain(kept);
  });

  it('is not mentioned where it is the law of the agreement', async () => {
    const abroad = patched(dutch, { provider: belgianProvider });
    expect((await clausesOf(abroad)).get('disputes')).not.toContain(kept);
  });
});

describe('the limit of liability', () => {
  const isCapped = (loaded: LoadedAnswers) => {
    const { value } = checkAnswers(loaded);
    if (value === undefined) throw new Error('not valid');
    const { language, law } = value.answers;
    const { view } = buildView(value.answers, { ...value, language, law, documents: [] });
    return (view.liability as Record<string, unknown>).isCapped;
  };

  it('stands towards a consumer, but in no document for one in France', async () => {
    expect((await clausesOf(dutch)).get('liability')).toContain('is per gebeurtenis beperkt tot');
    expect(isCapped(dutch)).toBe(true);
    expect(isCapped(patched(dutch, { client: { country: 'FR' } }))).toBe(false);
    const none = patched(dutch, { liability: { cap: { mode: 'none' } } });
    expect((await clausesOf(none)).get('liability')).toContain('gelden de wettelijke regels');
  });
});

describe('the GDPR in the letter of a consumer, whose household it does not concern', () => {
  const french = patched(loadExample('examples/hourly-micro-entrepreneur.yaml'), {
    client: { ...privatePerson, siret: undefined, withdrawalStartRequest: true },
    provider: { mediator: { name: 'Médiation Exemple' } },
  });

  it.each([
    [dutch, 'Opdrachtnemer leeft bij de uitvoering', 'Partijen leven bij de uitvoering'],
    [french, 'Le Prestataire respecte le règlement', 'Chaque Partie respecte le règlement'],
  ])('binds the provider alone', async (loaded, said, unsaid) => {
    const text = (await clausesOf(loaded)).get('confidentiality');
    expect(text).toContain(said);
    expect(text).not.toContain(unsaid);
  });
});

describe('the recovery fee, which a consumer does not owe', () => {
  const codes = (loaded: LoadedAnswers) => checkAnswers(loaded).diagnostics.map(({ code }) => code);

  it('is an error only where someone answered it', () => {
    expect(codes(dutch)).not.toContain('rule/nl-late-b2c');
    const given = patched(dutch, { invoicing: { recoveryFee: 40 } });
    expect(codes(given)).toContain('rule/nl-late-b2c');
  });
});
