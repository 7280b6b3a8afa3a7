import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { checkAnswers } from '../src/check.ts';
import type { DocumentKind } from '../src/document/types.ts';
import { generate } from '../src/generate.ts';
import { choiceWording } from '../src/i18n/choices.ts';
import { patched } from './helpers/answer-changes.ts';
import { clausesOf } from './helpers/clauses.ts';
import { documentsOf, linesOf, plainLines } from './helpers/documents.ts';
import { partsOf } from './helpers/docx-parts.ts';
import { loadExample } from './helpers/examples.ts';

const french = loadExample('examples/hourly-micro-entrepreneur.yaml');
const dutch = loadExample('examples/dutch-inbox.yaml');

/** A document line by line with plain spaces, and what was found. */
async function made(loaded: LoadedAnswers, patch: object, document: DocumentKind = 'dpa') {
  const result = await documentsOf(patched(loaded, patch), { documents: [document] });
  if (result.documents.length === 0) throw new Error(JSON.stringify(result.diagnostics));
  const lines = result.documents.flatMap(plainLines);
  return { lines, text: lines.join('\n'), codes: result.diagnostics.map(({ code }) => code) };
}

/** The 31 points of a processing agreement (GDPR art. 28; legal.md C.1). */
const points = Array.from(
  { length: 31 },
  (_, index) => `va_gdpr_${String(index + 1).padStart(2, '0')}`,
);

/** The points that a processing agreement settles, in its order: what each paragraph from an anchor on says. */
async function pointsOf(file: string): Promise<ReadonlyMap<string, string>> {
  const { documents } = await generate(loadExample(file), { documents: ['dpa'] });
  const body = partsOf(documents[0]?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
  const found = body.matchAll(/w:name="(va_gdpr_\d+)"\/>(.*?)<\/w:p>/gs);
  return new Map(
    [...found].map(([, point = '', rest = '']) => [point, rest.replace(/<[^>]+>/g, '').trim()]),
  );
}

describe('the data processing agreement', () => {
  it.each([
    'examples/hourly-micro-entrepreneur.yaml',
    'examples/agency-client.yaml',
    'examples/dutch-inbox.yaml',
    'examples/dutch-under-french-law.yaml',
    'examples/english-freelancer.yaml',
    'examples/english-micro-entrepreneur.yaml',
    'examples/vlaamse-assistent.yaml',
    'examples/assistante-aux-pays-bas.yaml',
    'examples/antwerp-assistant.yaml',
  ])('settles each point of article 28 at an anchor: %s', async (file) => {
    const settled = await pointsOf(file);
    expect([...settled.keys()].toSorted()).toEqual(points);
    for (const [point, said] of settled) expect(said.length, point).toBeGreaterThan(5);
  });

  it('settles the points in the same order in every language', async () => {
    const order = [...(await pointsOf('examples/hourly-micro-entrepreneur.yaml')).keys()];
    const files = [
      'antwerp-assistant',
      'dutch-inbox',
      'dutch-under-french-law',
      'english-freelancer',
      'english-micro-entrepreneur',
      'vlaamse-assistent',
    ];
    for (const file of files.map((name) => `examples/${name}.yaml`))
      expect([...(await pointsOf(file)).keys()]).toEqual(order);
  });

  it('is made when the decision tree says so, and the reason is said', async () => {
    const { documents, diagnostics } = await generate(
      loadExample('examples/hourly-micro-entrepreneur.yaml'),
    );
    expect(documents.map(({ document }) => document)).toContain('dpa');
    expect(diagnostics.map(({ code }) => code)).toContain('documents/dpa-decided');
  });

  it('is not made when no personal data are handled', async () => {
    const { documents } = await generate(loadExample('examples/no-personal-data.yaml'));
    expect(documents.map(({ document }) => document)).not.toContain('dpa');
  });

  it('has whole sentences where no days are given for audits and for the end', async () => {
    const patch = { data: { audit: { noticeDays: 0 }, end: { days: 0 } } };
    const { text } = await made(french, patch);
    expect(text).toContain('Il l’annonce par écrit, sans délai de prévenance.');
    expect(text).toContain('Tout est terminé le jour où le Contrat prend fin.');
    expect(text).toContain('Le même jour, le Prestataire remet');
  });

  it.each([
    [french, 'fr', 'partagés par moitié', /moitié/],
    [dutch, 'nl', 'draagt de helft van de kosten', /helft/],
  ] as const)(
    'shares the costs of audits as its choice is named',
    async (loaded, language, text, choice) => {
      const agreement = await made(loaded, { data: { audit: { costs: 'shared' } } });
      expect(agreement.text).toContain(text);
      expect(choiceWording('data.audit.costs', 'shared')[language]).toMatch(choice);
    },
  );

  it.each([
    ['provider', 'les mesures suivantes à son propre matériel, à ses comptes'],
    ['client', 'les mesures suivantes au matériel que le Client met à sa disposition, dans'],
    ['mixed', 'à son propre matériel et, dans la mesure où il peut le régler lui-même, à celui'],
  ])('secures the equipment that is used: %s', async (equipment, words) => {
    const { text } = await made(french, { availability: { equipment } });
    expect(text).toContain(words);
    expect(text.includes('propre matériel')).toBe(equipment !== 'client');
  });

  it('calls a French sole trader EI in every place', async () => {
    const patch = { provider: { name: 'Camille Renard' } };
    const { text } = await made(french, patch);
    expect(text.match(/Camille Renard(?! EI)/g)).toBeNull();
  });

  it('names the French authority only where a party is in France', async () => {
    const belgian = { country: 'BE', siret: undefined, enterpriseNumber: '0123456749' };
    const provider = {
      ...{ ...belgian, legalForm: 'personne-physique-principal', iban: 'BE68539007547034' },
      vat: { scheme: 'be-franchise' },
    };
    const parties = { law: 'FR', provider, client: { ...belgian, enterpriseNumber: '0403019261' } };
    for (const document of ['dpa', 'terms'] as const) {
      expect((await made(french, {}, document)).text).toContain('(CNIL)');
      const { text } = await made(french, parties, document);
      expect(text).toMatch(/l’autorité de protection des données/i);
      expect(text).not.toContain('CNIL');
    }
  });
});

describe('the Dutch data processing agreement', () => {
  it('is the one that the letter names, and names the letter', async () => {
    const letter = await clausesOf(dutch);
    expect(letter.get('contract-documents')).toContain(
      'de verwerkersovereenkomst van 30 november 2026',
    );
    expect((await clausesOf(dutch, 'dpa')).get('interpretation')).toContain(
      'de Overeenkomst: de opdrachtbevestiging van 30 november 2026 tussen Partijen, met de algemene voorwaarden van Opdrachtnemer (versie van 30 november 2026);',
    );
    expect((await made(dutch, {})).text).toContain(
      'de Overeenkomst: de overeenkomst van opdracht tussen Partijen;',
    );
  });

  /** The fields of the annexes to the standard clauses (legal.md C.2). */
  it.each([
    [
      'annex-parties',
      [
        'Hoedanigheid',
        'Naam',
        'Adres',
        'Ondertekenaar',
        'Ondertekening en datum',
        'Contactpersoon',
      ],
    ],
    [
      'annex-processing',
      [
        ...['Aard van de verwerking', 'Doeleinden', 'Soorten gegevens'],
        ...['Gevoelige gegevens', 'Categorieën betrokkenen', 'Duur van de verwerking'],
        ...['Bewaren door Opdrachtnemer', 'Plaatsen van opslag'],
      ],
    ],
    ['annex-security', ['Toegang', 'Apparaten', 'Bijstand aan Opdrachtgever', 'Subverwerkers']],
    ['annex-subprocessors', ['Naam en adres', 'Taak', 'Land', 'Grondslag', 'Contact']],
  ])('has every field of %s', async (annex, fields) => {
    const lines = (await clausesOf(dutch, 'dpa')).get(annex)?.split('\n') ?? [];
    for (const field of fields)
      expect(
        lines.some((line) => line.startsWith(field)),
        field,
      ).toBe(true);
  });

  it('has one limit of liability for letter and agreement, and none where none is agreed', async () => {
    expect((await made(dutch, {})).text).toContain('Het maximum geldt voor beide samen.');
    const uncapped = { liability: { cap: { mode: 'none' }, excludeIndirect: false } };
    expect((await made(dutch, uncapped)).text).not.toContain('De beperking van aansprakelijkheid');
    const indirect = (await made(dutch, { liability: { cap: { mode: 'none' } } })).text;
    expect(indirect).toContain('De beperking van aansprakelijkheid');
    expect(indirect).not.toContain('Het maximum');
  });

  it('names the Dutch authority only where a party is in the Netherlands', async () => {
    const belgian = { country: 'BE', kvkNumber: undefined, vatNumber: undefined };
    const client = { ...belgian, enterpriseNumber: '0403019261' };
    const provider = {
      ...{ ...belgian, legalForm: 'personne-physique-principal', iban: 'BE68539007547034' },
      ...{ vat: { scheme: 'be-franchise' }, enterpriseNumber: '0123456749' },
    };
    expect((await made(dutch, {})).text).toContain(
      'De Toezichthouder is de Autoriteit Persoonsgegevens (AP).',
    );
    expect((await made(dutch, { client })).text).toContain(
      '(AP) voor de Partij die in Nederland is gevestigd en, voor de andere Partij,',
    );
    const { text } = await made(dutch, { law: 'NL', client, provider });
    expect(text).not.toContain('Autoriteit Persoonsgegevens');
    expect(text).toContain('de gegevensbeschermingsautoriteit van het land waar');
  });

  it('uses a BSN and criminal data only as the law allows, and names what is special', async () => {
    const patch = { data: { types: ['identity', 'national-number', 'other-special'] } };
    const guarded = { data: { ...patch.data, specialSafeguards: ['logboek van inzage'] } };
    const { text, lines } = await made(dutch, guarded);
    expect(text).toContain('art. 46 UAVG');
    expect(text).toContain('art. 31 tot en met 33 UAVG');
    expect(lines).toContain('logboek van inzage');
    expect(text).not.toContain('De verwerking is niet gericht op bijzondere persoonsgegevens');
  });

  it('makes a sub-processor of a provider whose client works for others', async () => {
    const { text } = await made(dutch, { client: { isProcessor: true } });
    expect(text).toContain('Opdrachtgever is dus verwerker.');
    expect(text).toContain('een bezwaar van de Eindklant geldt als bezwaar van Opdrachtgever');
  });

  it('incorporates the standard clauses where they are chosen', async () => {
    const { text } = await made(dutch, { data: { basis: 'scc-2021-915' } });
    expect(text).toContain('maken door deze verwijzing ongewijzigd deel uit');
    expect(text).toContain('optie 2 (algemene schriftelijke toestemming) gekozen, met een termijn');
  });
});

describe('the measures of annex III', () => {
  const delegated = 'accès délégués, sans partage du mot de passe principal';
  it.each([
    ['by default', {}, true],
    ['given otherwise', { credentials: 'other' }, false],
    ['given otherwise, and chosen', { credentials: 'other', security: ['delegated-access'] }, true],
  ])('hold delegated access only where it is so: %s', async (_, data, isHeld) => {
    const { lines } = await made(french, { data });
    expect(lines.some((line) => line.includes(delegated))).toBe(isHeld);
  });
});

describe('a transfer outside the EEA', () => {
  const tool = { name: 'Notes', category: 'crm', accountOwner: 'provider' };
  const helper = { name: 'Aide Tunis', task: 'saisie', country: 'TN' };
  const toBeAgreed = 'À convenir par écrit avant tout transfert';
  const forbidden = 'Un destinataire dont le fondement reste à convenir ne reçoit aucune Donnée';

  it.each([
    ['tool', { data: { tools: [{ ...tool, hostingCountry: 'US' }] } }],
    ['sub-processor', { data: { subprocessors: [helper] } }],
    ['subcontractor', { cooperation: { subcontracting: true, subcontractors: [helper] } }],
  ])('on no basis is neither listed as needing none nor allowed: %s', async (_, patch) => {
    const { lines, text, codes } = await made(french, patch);
    expect(lines).toContain(toBeAgreed);
    expect(lines).not.toContain('Sans objet');
    expect(text).toContain(forbidden);
    expect(codes).toContain('rule/gdpr-transfer');
  });

  it('is none through a subcontractor whom the letter does not allow', async () => {
    const patch = { cooperation: { subcontracting: false, subcontractors: [helper] } };
    const { text, codes } = await made(french, patch);
    expect(text).not.toContain('Aide Tunis');
    expect(text).toContain('aucun Sous-traitant ultérieur');
    expect(codes).not.toContain('rule/gdpr-transfer');
  });

  it('takes the basis of all transfers where it has none of its own', async () => {
    const transfers = { outsideEea: true, basis: 'scc-2021-914' };
    const patch = { data: { subprocessors: [helper], transfers } };
    const { lines, text, codes } = await made(french, patch);
    expect(lines.join()).toMatch(/Tunisie,clauses contractuelles types/i);
    expect(text).toContain(
      'Les transferts autorisés à la date de signature sont ceux de l’Annexe IV',
    );
    expect(text).not.toContain(forbidden);
    expect(codes).not.toContain('rule/gdpr-transfer');
  });

  it('is not needed in the EEA, and not known while the country is not said', async () => {
    const inside = await made(french, { data: { tools: [{ ...tool, hostingCountry: 'IE' }] } });
    expect(inside.lines).toContain('Sans objet');
    expect(inside.text).toContain('aucun transfert hors de l’EEE n’est autorisé');
    const unsaid = await made(french, { data: { tools: [tool] } });
    expect(unsaid.lines).toContain('À indiquer avant le premier usage');
    expect(unsaid.lines).not.toContain('Sans objet');
  });

  it('to nobody listed is not said to be in the annex', async () => {
    const patch = { data: { transfers: { outsideEea: true, basis: 'adequacy' } } };
    const { text } = await made(french, patch);
    expect(text).toContain('aucun Sous-traitant ultérieur');
    expect(text).not.toContain('sont ceux de l’Annexe IV');
    expect(text).toContain('s’appuient sur le fondement suivant : décision d’adéquation');
  });

  it('that is answered without a basis is an error', async () => {
    const { diagnostics } = await documentsOf(
      patched(french, { data: { transfers: { outsideEea: true } } }),
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'rule/gdpr-transfer', severity: 'error' }),
    );
  });

  const stored = { storage: [{ place: 'Disque', country: 'US' }] };
  it.each([
    ['with no basis', stored, ['warning']],
    ['with a basis of all transfers', { ...stored, transfers: { basis: 'adequacy' } }, []],
    [
      'in the country of a tool of the client',
      { ...stored, tools: [{ ...tool, accountOwner: 'client', hostingCountry: 'US' }] },
      [],
    ],
    ['in the EEA', { storage: [{ place: 'Disque', country: 'IE' }] }, []],
  ])('to where data are stored is warned of at that place: %s', async (_, data, severities) => {
    const { diagnostics } = await documentsOf(patched(french, { data }));
    const found = diagnostics.filter(({ code }) => code === 'rule/gdpr-transfer');
    expect(found.map(({ severity }) => severity)).toEqual(severities);
    for (const { path } of found) expect(path).toEqual(['data', 'storage', 0]);
  });
});

describe('why there is a processing agreement or none', () => {
  const household = { client: { type: 'consumer', siret: undefined, legalForm: undefined } };
  it.each([
    ['needed', {}, /nécessaire, .*\(tâche `email`\)/],
    ['asked for', { data: { dpa: 'yes' } }, /demandé par `data\.dpa: yes`/],
    ['refused', { data: { dpa: 'no' } }, /écarté par `data\.dpa: no`, alors que/],
    ['concluded apart', { data: { dpa: 'separate' } }, /conclu à part/],
    ['of a private client', household, /particulier/],
    ['of another role', { data: { role: 'joint-controller' } }, /rôle indiqué dans `data\.role`/],
    [
      'without data',
      { data: { processing: false, noProcessingReason: 'Aucune.' } },
      /aucune donnée/,
    ],
  ])('is said as it is: %s', (_, patch, reason) => {
    expect(checkAnswers(patched(french, patch)).value?.dataProtection.reason.fr).toMatch(reason);
  });
});

describe('a tool in a draft of which it is not said whose it is', () => {
  it.each(['dpa', 'engagement-letter'] as const)(
    'stands in the %s with that gap',
    async (document) => {
      const tools = [{ name: 'Pipedrive', category: 'crm' }];
      const { documents } = await documentsOf(patched(french, { data: { tools } }), {
        documents: [document],
        draft: true,
      });
      const lines = documents.flatMap(linesOf).map(({ text }) => text);
      expect(lines.join('\n')).toMatch(/Pipedrive \[à compléter\s: Titulaire du compte\]/);
    },
  );
});
