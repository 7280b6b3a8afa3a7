import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import type { Document } from '../src/document/types.ts';
import { generate } from '../src/generate.ts';
import { patched } from './helpers/answer-changes.ts';
import { documentsOf, linesOf } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';
import { wordFaults } from './helpers/validate-word.ts';

const french = loadExample('examples/hourly-micro-entrepreneur.yaml');
const dutch = loadExample('examples/dutch-freelancer.yaml');
const english = loadExample('examples/english-freelancer.yaml');
const themes = ['fees', 'services', 'availability', 'cooperation', 'data'];
const documents = ['checklist'] as const;

async function checklistOf(loaded: LoadedAnswers, draft = false): Promise<Document> {
  const made = await documentsOf(loaded, { documents, draft });
  const [checklist] = made.documents;
  if (checklist === undefined) throw new Error(JSON.stringify(made.diagnostics));
  return checklist;
}

/** Its points: title → what is agreed, and the state. */
async function pointsOf(loaded: LoadedAnswers, draft = false) {
  const cells = linesOf(await checklistOf(loaded, draft))
    .filter(({ kind }) => kind === 'cell')
    .map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
  const points = new Map<string, readonly [string | undefined, string | undefined]>();
  for (let at = 0; at < cells.length; at += 3)
    points.set(cells[at] ?? '', [cells[at + 1], cells[at + 2]]);
  return points;
}

function without(loaded: LoadedAnswers, group: string, name: string): LoadedAnswers {
  const { [name]: _, ...rest } = loaded.data[group] as Record<string, unknown>;
  return { ...loaded, data: { ...loaded.data, [group]: rest } };
}

describe.each([
  ['French', french],
  ['Dutch', dutch],
  ['English', english],
])('the checklist in %s', (_, loaded) => {
  it('has the five themes under the same ids', async () => {
    const { clauses } = await checklistOf(loaded);
    expect(clauses.map(({ id }) => id)).toEqual(themes);
  });

  it('is a Word file that Microsoft’s validator finds nothing against, a draft too', async () => {
    for (const [answers, draft] of [
      [loaded, false],
      [without(loaded, 'fees', 'hourlyRate'), true],
    ] as const) {
      const { documents: made, diagnostics } = await generate(answers, { documents, draft });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(made.map(({ document }) => document)).toEqual(['checklist']);
      for (const { bytes } of made) expect(await wordFaults(bytes)).toEqual([]);
    }
  });

  it('has no empty cell and names no question by its key', async () => {
    for (const [title, [answer, state]] of await pointsOf(loaded)) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(`${answer}`).toMatch(/^[\p{Lu}\d€]/u);
      expect(state).toMatch(/^\p{Lu}/u);
    }
  });
});

describe('a point of the checklist', () => {
  it('is agreed when it was answered, with what is said of VAT beside a price', async () => {
    const points = await pointsOf(french);
    expect(points.get('Tarif horaire')).toEqual(['45 € net de TVA', 'Convenu']);
    expect((await pointsOf(dutch)).get('Opzegtermijn')).toEqual(['Eén maand', 'Afgesproken']);
  });

  it('is agreed also when what was answered is the default', async () => {
    const points = await pointsOf(patched(french, { cooperation: { exclusivity: false } }));
    expect(points.get('Exclusivité')).toEqual(['Non', 'Convenu']);
  });

  it('is usual when the default stands', async () => {
    expect((await pointsOf(french)).get('Délai de paiement')).toEqual(['30 jours', 'Usuel']);
    expect((await pointsOf(dutch)).get('Exclusiviteit')).toEqual(['Nee', 'Gebruikelijk']);
  });

  it('is open, as a gap, when a draft lacks it', async () => {
    const draft = without(french, 'fees', 'hourlyRate');
    const points = await pointsOf(draft, true);
    expect(points.get('Tarif horaire')).toEqual(['[à compléter : Tarif horaire]', 'À convenir']);
    expect(JSON.stringify(await checklistOf(draft, true))).toContain('"type":"gap"');
  });

  it('is open, as a gap, when the interview left it to be agreed, though a default stands', async () => {
    const later = { 'x-to-be-agreed': ['invoicing.paymentDays', 'cooperation.notice'] };
    const points = await pointsOf(patched(french, later));
    const open = [...points].filter(([, [, state]]) => state === 'À convenir');
    expect(open).toEqual([
      ['Délai de paiement', ['[à compléter : Délai de paiement]', 'À convenir']],
      ['Préavis', ['[à compléter : Préavis]', 'À convenir']],
    ]);
  });

  it('is shown among the others when no theme holds it', async () => {
    const later = { 'x-to-be-agreed': ['liability.forceMajeureDays', 'availability.contactHours'] };
    const draft = without(patched(french, later), 'client', 'address');
    const points = await pointsOf(draft, true);
    const open = [...points].filter(([, [, state]]) => state === 'À convenir');
    expect(open.map(([title]) => title)).toEqual([
      'Heures de joignabilité',
      'Le client – Adresse',
      'Responsabilité – Force majeure prolongée',
    ]);
    const { clauses } = await checklistOf(draft, true);
    expect(clauses.map(({ id }) => id)).toEqual([...themes, 'other']);
  });

  it('is no longer open once it is answered in the file', async () => {
    const later = { 'x-to-be-agreed': ['invoicing.paymentDays'], invoicing: { paymentDays: 15 } };
    const points = await pointsOf(patched(french, later));
    expect(points.get('Délai de paiement')).toEqual(['15 jours', 'Convenu']);
  });

  it.each([
    ['fr', 'Préavis', 'Pour le Client : aucun ; pour le Prestataire : un mois'],
    ['nl', 'Opzegtermijn', 'Voor Opdrachtgever: geen; voor Opdrachtnemer: één maand'],
    ['en', 'Notice', 'For the Client: none; for the Contractor: one month'],
  ])('of notice binds no private person under Dutch law: %s', async (language, title, said) => {
    const privatePerson = { client: { type: 'consumer', legalForm: undefined } };
    const points = await pointsOf(patched(dutch, { ...privatePerson, language }));
    expect(points.get(title)?.[0]).toBe(said);
  });

  it.each([
    ['NL', { country: 'NL' }, false],
    ['NL', { country: 'FR' }, true],
    ['FR', { country: 'NL' }, false],
    ['FR', { country: 'IE' }, true],
  ])(
    'of exclusions under %s law has keeping accounts where the client’s law reserves it: %o',
    async (law, client, isExcluded) => {
      const change = { law, client, services: { excluded: undefined } };
      const [answer] =
        (await pointsOf(patched(dutch, change))).get('Niet inbegrepen werkzaamheden') ?? [];
      expect(`${answer}`.includes('het voeren van de boekhouding')).toBe(isExcluded);
    },
  );

  it('is left out when it is of another way of pricing, or of data that nobody handles', async () => {
    expect([...(await pointsOf(french)).keys()]).not.toContain('Prix par mois');
    expect([...(await pointsOf(dutch)).keys()]).not.toContain('Soorten gegevens');
  });
});

describe('the points that were answered', () => {
  it('are all there, each with its details', async () => {
    const points = await pointsOf(
      patched(french, {
        services: { extras: [{ service: 'Affiche', unit: 'pièce', price: 90 }] },
        fees: {
          minimumPurchase: { hours: 5 },
          unusedHours: 'lapse',
          surcharges: { urgentPercent: 25, weekendPercent: 50 },
          travel: { ratePerKm: 0.5 },
        },
        invoicing: { paymentDays: 45, paymentBasis: 'end-of-month' },
        availability: { urgent: { accepted: true, channel: 'phone' } },
        liability: { cap: { mode: 'fixed', amount: 5000 } },
        provider: { insurance: { insurer: 'Mutuelle Exemple', amount: 100000 } },
        terms: { delivery: 'paper' },
      }),
    );
    expect([...points].filter(([, [, state]]) => state === 'Convenu')).toEqual(
      expect.arrayContaining([
        ['Prestations supplémentaires', ['Affiche (pièce) : 90 € net de TVA', 'Convenu']],
        ['Minimum mensuel', ['5 heures', 'Convenu']],
        ['Heures non utilisées', ['Perdues', 'Convenu']],
        ['Majorations', ['Travaux urgents : 25 % ; Week-end : 50 %', 'Convenu']],
        ['Déplacements', ['Tarif kilométrique : 0,50 € net de TVA', 'Convenu']],
        ['Délai de paiement', ['45 jours', 'Convenu']],
        ['Point de départ du délai', ['Fin de mois', 'Convenu']],
        ['Demandes urgentes', ['Oui ; Moyen de communication : téléphone', 'Convenu']],
        ['Plafond de responsabilité', ['Montant fixe ; Montant : 5 000 €', 'Convenu']],
        [
          'Assurance de responsabilité civile professionnelle',
          ['Assureur : Mutuelle Exemple ; Montant assuré : 100 000 €', 'Convenu'],
        ],
        ['Conditions générales', ['Sur papier', 'Convenu']],
      ]),
    );
  });

  it('are there also when nobody answered, where the default is worth a line', async () => {
    const points = await pointsOf(dutch);
    expect(points.get('Toeslagen')).toEqual(['Geen', 'Gebruikelijk']);
    expect(points.get('Vorm van de samenwerking')?.[0]).toBe('Rechtstreekse freelanceopdracht');
    for (const title of ['Overdracht', 'Intellectuele eigendom', 'Bevoegde rechter'])
      expect([...points.keys()]).toContain(title);
    expect([...points.keys()]).not.toContain('Prijsherziening');
  });

  it('leave out a detail of another choice, and show one that is left to be agreed', async () => {
    const points = await pointsOf(
      patched(french, {
        'x-to-be-agreed': ['fees.surcharges.weekendPercent'],
        fees: { surcharges: { urgentPercent: 25 } },
        liability: { cap: { amount: 5000 } },
      }),
    );
    expect(points.get('Plafond de responsabilité')?.[0]).toBe('Honoraires des derniers mois');
    expect(points.get('Majorations')).toEqual([
      'Travaux urgents : 25 % ; Week-end : [à compléter : Week-end]',
      'À convenir',
    ]);
  });

  it('are said in words that suit every title, and with the comma of the letter', async () => {
    expect((await pointsOf(french)).get('Période d’essai')).toEqual(['Néant', 'Usuel']);
    expect((await pointsOf(dutch)).get('Uurtarief')?.[0]).toBe('€ 48,00, vrijgesteld van btw');
    expect((await pointsOf(english)).get('Hourly rate')?.[0]).toBe('€55.00, excluding VAT');
  });

  it('tell that data leave the EEA when a tool is there', async () => {
    const tools = [{ name: 'CRM', category: 'crm', accountOwner: 'client', hostingCountry: 'US' }];
    const points = await pointsOf(patched(french, { data: { tools } }));
    expect(points.get('Données envoyées hors de l’EEE')?.[0]).toBe('Oui');
    expect((await pointsOf(french)).get('Données envoyées hors de l’EEE')?.[0]).toBe('Non');
  });
});

it('is made with the other documents when the answers name it', async () => {
  const named = patched(french, { documents: ['engagement-letter', 'checklist'] });
  const { documents: made } = await generate(named);
  expect(made.map(({ document }) => document)).toEqual(['engagement-letter', 'dpa', 'checklist']);
});

it.each([
  [
    'French',
    french,
    'Le prestataire – Adresse',
    'Données à caractère personnel – Sous-traitants ultérieurs – Nom',
  ],
  ['Dutch', dutch, 'De opdrachtnemer – Adres', 'Persoonsgegevens – Subverwerkers – Naam'],
  ['English', english, 'The provider – Address', 'Personal data – Sub-processors – Name'],
] as const)(
  'names every open point so that either party knows it, in %s',
  async (_, loaded, own, listed) => {
    const without = patched(loaded, {
      provider: { address: undefined },
      data: { subprocessors: [{}] },
    });
    const titles = [...(await pointsOf(without, true)).keys()];
    expect(titles).toContain(own);
    expect(titles).toContain(listed);
  },
);
