import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../src/document/types.ts';
import { patched } from './helpers/answer-changes.ts';
import { belgianConsumer } from './helpers/belgian-answers.ts';
import { documentsOf, plainText } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';

const example = loadExample('examples/antwerp-assistant.yaml');
const text = (document: DocumentKind, changes: object = {}, beside: readonly DocumentKind[] = []) =>
  plainText(patched(example, changes), document, beside);
const letter = (changes?: object) => text('engagement-letter', changes);

const consumer = {
  client: belgianConsumer,
  provider: { mediator: { name: 'Consumer Mediation Service' } },
  invoicing: { latePenalty: undefined },
  data: { tools: undefined },
};
const term = { assignment: 'fixed-term', endDate: '2027-12-31', startDate: '2027-01-11' };
const penalties = {
  confidentiality: { penalty: 300 },
  cooperation: { nonSolicitation: { months: 6, penalty: 500 } },
};

/** What is said of Dutch or French law alone, or in the Netherlands or France alone. */
const ofOtherLaw =
  /Dutch|Netherlands|French|\bFrance\b|KvK|arts?\. \d:|UAVG|\bBSN\b|CNIL|SIREN|SIRET|Auteurswet|gewichtige redenen|overmacht|vrijblijvend|the Contractor|generally recognised|dissol|immediately payable/i;
/** Emphasis that was not read as such. */
const stray = /_/;

describe('documents in English under Belgian law', () => {
  const kinds = ['engagement-letter', 'terms', 'dpa', 'proposal', 'checklist'] as const;
  const household = kinds.filter((kind) => kind !== 'dpa');

  it.each([
    ['the example', {}, kinds],
    ['a private person', consumer, household],
    [
      'a private person off-premises',
      { ...consumer, client: { ...belgianConsumer, contractChannel: 'off-premises' } },
      household,
    ],
    ['a project', { fees: { model: 'project-fixed', project: { price: 900 } } }, kinds],
    ['an index', { fees: { indexation: { mode: 'index', indexName: 'Agoria' } } }, kinds],
    ['a fixed term', { cooperation: { ...term, tacitRenewal: true, notice: { value: 2 } } }, kinds],
    ['penalties', penalties, kinds],
    ['a licence', { intellectualProperty: { mode: 'licence' } }, kinds],
    ['a public body', { client: { type: 'public', legalForm: undefined } }, kinds],
    ['sensitive data', { data: { types: ['health'], specialSafeguards: ['a vault'] } }, kinds],
    ['a signature on paper', { signature: { method: 'paper', place: 'Antwerp' } }, kinds],
    ['strict dates, bound work', { services: { deadlines: 'strict-if-listed' } }, kinds],
    ['surcharges', { fees: { surcharges: { holidayPercent: 50 } }, proposal: {} }, kinds],
    ['no obligation', { proposal: { binding: 'non-binding' } }, kinds],
  ] as const)('tell no law but Belgian: %s', async (_, changes, expected) => {
    for (const kind of expected)
      for (const beside of [[], ['engagement-letter', 'terms'] as const]) {
        const said = await text(kind, changes, beside);
        expect(ofOtherLaw.exec(said)).toBeNull();
        expect(stray.exec(said)).toBeNull();
      }
  });
});

describe('the English letter under Belgian law', () => {
  it('identifies the parties as Belgian law asks', async () => {
    const said = await letter();
    expect(said).toContain('enterprise number (BCE/KBO) 0123.456.749');
    expect(said).toContain('VAT number BE 0123.456.749');
    expect(said).toContain('bank account BE68 5390 0754 7034');
    expect(said).toContain('1000.000.021, register of legal persons (RPM/RPR) Brussels');
  });

  it('gives a self-employed client no registered office, and a company its form once', async () => {
    const alone = { legalForm: 'self-employed', rpmCourt: undefined };
    expect(await letter({ client: alone })).toContain('with business address at Rue des Palmiers');
    const company = { legalForm: 'srl', name: 'Order BV', rpmCourt: 'Antwerp' };
    const signed = { representative: { name: 'Saskia Wouters', capacity: 'director' } };
    const said = await letter({ provider: { ...company, ...signed } });
    expect(said).toContain('Order BV, trading as “Saskia Keeps Order”, with its registered office');
  });

  it('quotes the mention of the VAT exemption in the words of the law', async () => {
    const said = await letter();
    expect(said).toContain('€1,140.00 per calendar month, exempt from VAT');
    expect(said).toContain('“Régime particulier de franchise des petites entreprises”');
    expect(said).toContain('“Bijzondere vrijstellingsregeling kleine ondernemingen”');
    const vat = { provider: { vat: { scheme: 'standard' } } };
    expect(await letter(vat)).toContain('on the invoice date (now 21%)');
  });

  it('rests on the will of the parties and on the freedom that the answers give', async () => {
    const will = 'Title XIII (nature of employment relations) of the Belgian Programme Law (I)';
    expect(await letter()).toContain(will);
    expect(await letter()).toContain('is free to organise its own work and working time');
    const bound = await letter({
      availability: { scheduleDecidedBy: 'client' },
      cooperation: { clientInstructions: 'detailed-how' },
    });
    expect(bound).toContain(will);
    expect(bound).not.toContain('is free to organise');
  });

  it('is paid within the cap of the law, verification included', async () => {
    const verified = 'is included in this payment term and does not extend it';
    expect(await letter()).toContain(verified);
    const endOfMonth = { invoicing: { paymentBasis: 'end-of-month', paymentDays: 45 } };
    expect(await letter(endOfMonth)).toContain('sixty calendar days after receipt of the invoice');
    expect(await letter(consumer)).not.toContain(verified);
  });

  it.each([
    ['statutory', {}, 'the interest laid down in the Belgian Law of 2 August 2002'],
    ['fixed', { lateInterest: { mode: 'fixed', percent: 9 } }, 'interest of 9% a year and a lump'],
    ['without the lump sum', { recoveryFee: 0 }, 'commercial transactions is due by operation of'],
  ])('has interest run by law between businesses: %s', async (_, invoicing, words) => {
    const said = await letter({ invoicing });
    expect(said).toContain(words);
    expect(said).toContain('due by operation of law and without notice of default');
  });

  it('owes a public body’s interest as the law lays it down', async () => {
    const said = await letter({ client: { type: 'public', legalForm: undefined } });
    expect(said).toContain('that the law imposes on public authorities are due');
  });

  it('reminds a consumer freely first, within the caps of the law and both ways', async () => {
    const said = await letter(consumer);
    expect(said).toContain('is free of charge. If the Client does not pay within 14 days');
    expect(said).toContain('with a maximum of €2,000.00');
    expect(said).toContain('owes the same interest and the same lump sum');
    expect(said).not.toContain('€40.00');
  });

  it('leaves damages clauses to the court, which can only lower them', async () => {
    const said = await letter(penalties);
    const lowered = 'the court reduces it if it is manifestly unreasonable (art. 5.88';
    expect(said.toLowerCase().split(lowered)).toHaveLength(4);
    expect(said).toContain('The Service Provider owes the same compensation');
  });

  it('ends with the notice of article 5.75, or runs to its end', async () => {
    expect(await letter()).toContain('with a notice period of one month (art. 5.75');
    const firm = await letter({ cooperation: { ...term, notice: undefined } });
    expect(firm).toContain('Each Party performs the agreement until the end of the term.');
    expect(firm).toContain('Where the agreement allows notice of termination, it');
    expect(firm).not.toContain('The notice period begins');
    const early = await letter({ cooperation: { ...term, notice: { value: 1 } } });
    expect(early).toContain('terminate the assignment before then with a notice period of one');
  });

  it('lets no consumer be left without reasonable notice', async () => {
    const cooperation = { notice: { value: 0 } };
    expect(await letter({ ...consumer, cooperation })).toContain(
      'may do so too, with a reasonable notice period (art. 5.75',
    );
  });

  it('limits liability, but not for intent, gross negligence, bodily harm nor what is essential', async () => {
    const said = await letter();
    expect(said).toContain('The contractual and extra-contractual liability');
    expect(said).toMatch(/wilful misconduct or gross negligence .*physical integrity.*art\. 5\.89/);
    const essential = 'non-performance of an essential obligation';
    expect(said).not.toContain(essential);
    expect(await letter(consumer)).toContain(essential);
  });

  it('has no claims against auxiliaries, unless it is answered otherwise', async () => {
    const waiver = 'waives every extra-contractual claim (art. 6.3 of the Belgian Civil Code)';
    expect(await letter()).toContain(waiver);
    expect(await letter({ liability: { auxiliaryWaiver: false } })).not.toContain(waiver);
    expect(await letter(consumer)).not.toContain(waiver);
  });

  it.each([
    ['transfer-on-payment', 'the transfer applies as follows (art. XI.167'],
    ['licence', 'the licence applies as follows (art. XI.167'],
  ])('gives rights mode by mode: %s', async (mode, words) => {
    const said = await letter({ intellectualProperty: { mode } });
    expect(said).toContain(words);
    expect(said).toContain('duration: the full term of the rights');
    expect(said).toContain('remuneration: included in the fee');
  });

  it('revises four fifths of the price by an index', async () => {
    const said = await letter({ fees: { indexation: { mode: 'index', indexName: 'Agoria' } } });
    expect(said).toContain('80% of the price changes in the same proportion');
    expect(said).toContain('art. 57 of the Belgian Law of 30 March 1976');
  });

  it.each([
    ['distance-email', 'VI.47'],
    ['off-premises', 'VI.67'],
  ])('tells a consumer how to withdraw: %s', async (contractChannel, article) => {
    const client = { ...belgianConsumer, contractChannel };
    const said = await letter({ ...consumer, client });
    expect(said).toContain(`(art. ${article} of the Belgian Code of Economic Law)`);
    expect(said).toContain('I hereby give notice that I withdraw from my contract');
    expect(said.match(/Consumer Mediation Service/g)).toHaveLength(1);
  });

  it('goes to the enterprise court, and for a consumer to that of the law', async () => {
    expect(await letter()).toContain('the enterprise court: tribunal de l’entreprise / onder');
    expect(await letter(consumer)).toContain('the court that has jurisdiction by law.');
  });

  it('sends structured invoices between Belgian businesses', async () => {
    expect(await letter()).toContain('through the Peppol network');
    expect(await letter(consumer)).not.toContain('Peppol');
    const abroad = { country: 'IE', enterpriseNumber: undefined, rpmCourt: undefined };
    expect(await letter({ client: abroad })).not.toContain('Peppol');
  });

  it.each([
    [{ method: 'paper', place: 'Antwerp' }, 'at Antwerp on 30 November 2026, in two originals'],
    [{ method: 'electronic-simple' }, '(eIDAS Regulation; Book 8 of the Belgian Civil Code)'],
    [{ method: 'email-acceptance' }, 'on a durable medium (Book 8 of the Belgian Civil Code)'],
  ])('is signed: %j', async (signature, words) => {
    expect(await letter({ signature })).toContain(words);
  });
});

describe('the other English documents under Belgian law', () => {
  it('have terms that say alone what a letter would say', async () => {
    const said = await text('terms');
    for (const words of ['2 August 2002', 'art. 5.75', 'art. 5.89', 'art. 6.3', 'arts. 5.90 ff.'])
      expect(said).toContain(words);
    expect(said).toContain('accepted them before the agreement was concluded (art. 5.23');
    expect(said).toContain('the Belgian Data Protection Authority');
    const beside = await text('terms', {}, ['engagement-letter']);
    expect(beside).not.toMatch(/2 August 2002|art\. 6\.3 |arts\. 5\.90/);
    expect(beside).toContain('(notice of default, mise en demeure / ingebrekestelling)');
  });

  it('have terms for a consumer who can settle out of court', async () => {
    const named = 'names the body to which the Client may submit a dispute out of court';
    expect(await text('terms', consumer, ['engagement-letter'])).toContain(named);
    expect(await text('terms', consumer)).toContain('Consumer Mediation Service');
  });

  it('have a processing agreement under the authority of Belgium', async () => {
    const said = await text('dpa');
    expect(said).toContain('is governed, like the Agreement, by Belgian law');
    expect(said).toMatch(/Gegevensbeschermingsautoriteit, APD\/GBA\)\./);
    const abroad = { country: 'IE', enterpriseNumber: undefined, rpmCourt: undefined };
    expect(await text('dpa', { client: abroad })).toContain(
      'for the Party established in Belgium and, for the other Party,',
    );
  });

  it('have a proposal that says of notice and late payment what the letter says', async () => {
    const said = await text('proposal');
    expect(said).toContain('Notice period\none month\n');
    expect(said).toContain('2 August 2002');
    const firm = { cooperation: { ...term, notice: undefined } };
    expect(await text('proposal', firm)).toContain('the assignment is performed until its end');
  });

  it('are all made of the example, and leave a gap for what a draft lacks', async () => {
    expect((await documentsOf(example)).documents).toHaveLength(5);
    const { documents } = await documentsOf(patched(example, { client: { rpmCourt: undefined } }), {
      draft: true,
    });
    expect(documents).toHaveLength(5);
  });
});
