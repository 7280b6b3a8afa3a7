import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../../src/answers/load.ts';
import type { DocumentKind } from '../../src/document/types.ts';
import { patched } from '../helpers/answer-changes.ts';
import { belgian, flemish } from '../helpers/belgian-answers.ts';
import {
  consumer,
  firm,
  indexed,
  letter,
  noNotice,
  processing,
  term,
  withVat,
} from '../helpers/belgian-clauses.ts';
import { documentsOf, plainLines, plainText } from '../helpers/documents.ts';
import { loadExample } from '../helpers/examples.ts';

const foreign = { enterpriseNumber: undefined, rpmCourt: undefined };

describe('documents under Belgian law', () => {
  it.each([
    ['French', belgian, /dol ou de faute lourde.*intégrité physique.*substance \(art\. 5\.89/],
    ['Dutch', flemish, /opzettelijke of zware fout.*fysieke integriteit.*uit \(art\. 5\.89/],
  ])(
    'never limit liability for intent, gross fault nor bodily harm: %s',
    async (_, example, all) => {
      expect(await plainText(example, letter)).toMatch(all);
    },
  );

  it('name each party’s own authority where one is abroad', async () => {
    const french = { client: { ...foreign, country: 'FR', siret: '11122233700011' } };
    expect(await plainText(patched(belgian, french), 'dpa')).toContain(
      '(APD) pour la partie établie en Belgique et, pour la',
    );
    const dutch = { client: { ...foreign, country: 'NL', kvkNumber: '00123456' } };
    expect(await plainText(patched(flemish, { data: processing, ...dutch }), 'dpa')).toContain(
      '(GBA) voor de Partij die in België is gevestigd en, voor de andere Partij,',
    );
  });

  it.each([
    ['French', belgian, 'examples/hourly-micro-entrepreneur.yaml'],
    ['Dutch', flemish, 'examples/dutch-freelancer.yaml'],
  ])(
    'have the same clauses as under the other law of %s, in the same order',
    async (_, example, file) => {
      const documents = ['engagement-letter', 'terms', 'dpa', 'checklist'] as const;
      const idsOf = async (loaded: typeof example) => {
        const made = await documentsOf(patched(loaded, { data: processing }), { documents });
        return made.documents.map(({ kind, clauses, annexes }) => [
          kind,
          [...clauses, ...annexes].map(({ id }) => id),
        ]);
      };
      const other = await idsOf(loadExample(file));
      expect(other).toHaveLength(documents.length);
      expect(await idsOf(example)).toEqual(other);
    },
  );
});

/** What is said in French documents of French law alone. */
const ofFrenchLaw =
  /France|français|code de commerce|code civil|de la consommation \(|SIRE[NT]|\bHT\b|TTC|hors taxes|ouvrés|calendaires|CNIL|1231-5|L\. \d|modérer ou augmenter|avis de réception|vigilance|net de TVA/;

/** What is said in Dutch documents of Dutch law alone, or in the Netherlands alone. */
const ofDutchLaw =
  /Nederlands recht|KvK|btw-id|opdrachtgever|opdrachtnemer|\d:\d+[a-z]? (?:lid|BW)|(?:art\. \d+|lid \d) BW|UAVG|\bBSN\b|Autoriteit Persoonsgegevens|incasso|handelsrente|surseance|bewuste roekeloosheid|algemeen erkende|mediator|machtiging af|zzp|kantoorhoudend|Auteurswet|DE ONDERGETEKENDEN/i;

const paper = { signature: { method: 'paper', place: 'Gent' } };
const penalty = { invoicing: { latePenalty: { percent: 5 } } };
const surcharges = { fees: { surcharges: { holidayPercent: 50 }, deposit: { percent: 20 } } };
const sensitive = { types: ['health', 'national-number'], specialSafeguards: ['kluis'] };

type Case = readonly [DocumentKind, what: string, changes: object];

const inBoth: readonly Case[] = [
  [letter, 'of a company', {}],
  [letter, 'of a private person', consumer],
  [
    letter,
    'of a package',
    { fees: { model: 'package-monthly', package: { price: 900, hours: 20 } } },
  ],
  [
    letter,
    'of a fixed term',
    { cooperation: { ...term, notice: { value: 1, form: 'registered-letter' } } },
  ],
  [letter, 'of an assistant with VAT', withVat],
  [letter, 'with an index', indexed],
  [letter, 'with penalties', { confidentiality: { penalty: 300 }, ...penalty }],
  ['terms', 'of a company', {}],
  ['terms', 'of a private person', consumer],
  ['terms', 'with penalties', penalty],
  ['dpa', 'as usual', { data: processing }],
  ['dpa', 'on paper', { data: processing, ...paper }],
];
const inDutch: readonly Case[] = [
  [letter, 'of a project', { fees: { model: 'project-fixed', project: { price: 900 } } }],
  [letter, 'of a public body', { client: { type: 'public', legalForm: undefined } }],
  [letter, 'with surcharges', surcharges],
  [letter, 'with direct debit', { invoicing: { paymentMethod: 'direct-debit' } }],
  [letter, 'with a licence', { intellectualProperty: { mode: 'licence' } }],
  [letter, 'with a ban', { cooperation: { nonSolicitation: { months: 6, penalty: 500 } } }],
  ['terms', 'of a fixed term', { cooperation: term }],
  ['terms', 'with data', { data: processing }],
  ['dpa', 'of sensitive data', { data: { ...processing, ...sensitive } }],
  ['dpa', 'by e-mail', { data: processing, signature: { method: 'email-acceptance' } }],
  ['dpa', 'with standard clauses', { data: { ...processing, basis: 'scc-2021-915' } }],
  ['proposal', 'of a company', {}],
  ['proposal', 'of a private person', consumer],
  ['proposal', 'of a fixed term', { cooperation: term }],
  ['proposal', 'without obligation', { proposal: { binding: 'non-binding' } }],
  ['proposal', 'with surcharges', surcharges],
];

/** Terms made alone and beside a letter. */
async function saidOf(example: LoadedAnswers, [document, , changes]: Case): Promise<string> {
  const answers = patched(example, changes);
  const alone = await plainText(answers, document);
  return document === 'terms' ? alone + (await plainText(answers, 'terms', [letter])) : alone;
}

it.each(inBoth)('the %s in French says nothing of French law: %s', async (...row) => {
  expect(ofFrenchLaw.exec(await saidOf(belgian, row))).toBeNull();
});

it.each([...inBoth, ...inDutch])(
  'the %s in Dutch says nothing of Dutch law: %s',
  async (...row) => {
    expect(ofDutchLaw.exec(await saidOf(flemish, row))).toBeNull();
  },
);

describe('documents in Dutch under Belgian law', () => {
  const text = (document: DocumentKind, changes: object = {}) =>
    plainText(patched(flemish, changes), document);

  it('take a client who is self-employed for no company', async () => {
    const client = { legalForm: 'zelfstandige in hoofdberoep', rpmCourt: undefined };
    expect(await text(letter, { client })).toContain('gevestigd te Vaartdijk 118');
  });

  it('run a fixed term to its end, unless it is answered with how much notice it stops before', async () => {
    const early = 'wel tussentijds opzeggen met een opzegtermijn van één maand';
    const whole = await text(letter, firm);
    expect(whole).toContain('tot het einde van de looptijd.');
    expect(whole).not.toContain(early);
    expect(whole).toContain('Waar de overeenkomst opzegging toelaat, gebeurt die schriftelijk;');
    expect(whole).not.toContain('De opzegtermijn gaat in');
    const stopped = { cooperation: { ...term, notice: { value: 1 } } };
    expect(await text(letter, stopped)).toContain(early);
  });

  it('license rights mode by mode', async () => {
    const said = await text(letter, { intellectualProperty: { mode: 'licence' } });
    expect(said).toContain('De licentie geldt voor elk van deze exploitatiewijzen als volgt (art.');
    expect(said).toContain('duur: de volledige duur van de rechten');
    expect(said).toContain('vergoeding: begrepen in het honorarium');
  });

  it('name once who settles a consumer’s complaint', async () => {
    const provider = { mediator: { name: 'Consumentenombudsdienst' } };
    const said = await text(letter, { ...consumer, provider });
    expect(said.match(/Consumentenombudsdienst/g)).toHaveLength(1);
  });

  it('leave what the letter says to it', async () => {
    expect(await plainText(flemish, 'terms', [letter])).not.toMatch(
      /2 augustus 2002|art\. 6\.3 |art\. 5\.90/,
    );
  });

  it('have the limit of the contract for data, but not for intent or gross fault', async () => {
    expect(await text('dpa', { data: processing })).toContain(
      'geldt niet bij een opzettelijke of zware fout, en nooit',
    );
  });

  it('say in a proposal alone what late payment costs, what law it is under and how it ends', async () => {
    const said = await text('proposal');
    expect(said).toContain('bepaald in de wet van 2 augustus 2002');
    expect(said).toContain('Op de overeenkomst is Belgisch recht van toepassing.');
    expect(said).toContain('met de woorden “Gelezen en goedgekeurd”');
    expect(said).toContain('Opzegtermijn\néén maand\n');
    expect(await text('proposal', firm)).toContain(
      'Geen: de opdracht wordt tot het einde uitgevoerd',
    );
    expect(await text('proposal', { ...consumer, cooperation: noNotice })).toContain(
      'Voor de Klant: geen. Voor de Dienstverlener: een redelijke termijn',
    );
  });

  it('call the points of the checklist as in Flanders', async () => {
    const said = await text('checklist', {
      invoicing: { paymentMethod: 'direct-debit' },
      'x-to-be-agreed': ['services.clientObligations', 'client.employees'],
    });
    expect(ofDutchLaw.exec(said)).toBeNull();
    expect(said).toContain('Verplichtingen van de klant');
  });

  it('leave the notice of a firm term out of the checklist', async () => {
    expect(await text('checklist', firm)).not.toMatch(/^Opzegtermijn/m);
    expect(await text('checklist')).toMatch(/^Opzegtermijn/m);
  });

  it('call what is missing in a draft as in Flanders', async () => {
    const unnamed = patched(flemish, { client: { name: undefined, address: undefined } });
    const { documents } = await documentsOf(unnamed, { documents: [letter], draft: true });
    const said = documents.flatMap(plainLines).join('\n');
    expect(said).toContain('[in te vullen:');
    expect(said).not.toMatch(/opdrachtgever/i);
  });
});
