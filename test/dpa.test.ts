import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { checkAnswers } from '../src/check.ts';
import type { DocumentKind } from '../src/document/types.ts';
import { generate } from '../src/generate.ts';
import { patched } from './helpers/answer-changes.ts';
import { documentsOf, linesOf } from './helpers/documents.ts';
import { partsOf } from './helpers/docx-parts.ts';
import { loadExample } from './helpers/examples.ts';

const french = loadExample('examples/hourly-micro-entrepreneur.yaml');

/** A document line by line with plain spaces, and what was found. */
async function made(loaded: LoadedAnswers, patch: object, document: DocumentKind = 'dpa') {
  const result = await documentsOf(patched(loaded, patch), { documents: [document] });
  if (result.documents.length === 0) throw new Error(JSON.stringify(result.diagnostics));
  const lines = result.documents
    .flatMap(linesOf)
    .map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
  return { lines, text: lines.join('\n'), codes: result.diagnostics.map(({ code }) => code) };
}

/** The 31 points of a processing agreement (GDPR art. 28; legal.md C.1). */
const points = Array.from(
  { length: 31 },
  (_, index) => `va_gdpr_${String(index + 1).padStart(2, '0')}`,
);

describe('the data processing agreement', () => {
  it.each(['examples/hourly-micro-entrepreneur.yaml', 'examples/agency-client.yaml'])(
    'settles each point of article 28 at an anchor: %s',
    async (file) => {
      const { documents } = await generate(loadExample(file), { documents: ['dpa'] });
      const body = partsOf(documents[0]?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
      for (const point of points) {
        const [, paragraph = ''] =
          new RegExp(`w:name="${point}"/>(.*?)</w:p>`, 's').exec(body) ?? [];
        expect(paragraph.replace(/<[^>]+>/g, '').length, point).toBeGreaterThan(5);
      }
    },
  );

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
      expect(text).toContain('l’autorité de protection des données');
      expect(text).not.toContain('CNIL');
    }
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
