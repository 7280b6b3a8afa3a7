import { describe, expect, it } from 'vitest';
import { patched } from './helpers/answer-changes.ts';
import { belgian, belgianConsumer } from './helpers/belgian-answers.ts';
import { documentsOf, plainText } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';

const letter = (changes: object = {}) => plainText(patched(belgian, changes), 'engagement-letter');
const terms = (changes: object = {}) => plainText(patched(belgian, changes), 'terms');
const consumer = { client: belgianConsumer, cooperation: { startDate: '2026-12-21' } };
const term = { assignment: 'fixed-term', endDate: '2027-12-06' };

/** What is said in French documents of French law alone. */
const french =
  /France|français|code de commerce|code civil|de la consommation \(|SIRE[NT]|\bHT\b|TTC|hors taxes|ouvrés|calendaires|CNIL|1231-5|L\. \d|modérer ou augmenter|avis de réception|vigilance|net de TVA/;

describe('the French letter under Belgian law', () => {
  it.each([
    ['a company', {}],
    ['a private person', consumer],
    ['a package', { fees: { model: 'package-monthly', package: { price: 900, hours: 20 } } }],
    ['a fixed term', { cooperation: { ...term, notice: { value: 1, form: 'registered-letter' } } }],
    ['an assistant with VAT', { provider: { vat: { scheme: 'standard' } } }],
    ['an index', { fees: { indexation: { mode: 'index', indexName: 'Agoria' } } }],
    [
      'penalties',
      { confidentiality: { penalty: 300 }, invoicing: { latePenalty: { percent: 5 } } },
    ],
  ])('says nothing of French law: %s', async (_, changes) => {
    expect(french.exec(await letter(changes))).toBeNull();
  });

  it('identifies the parties as Belgian law asks', async () => {
    const text = await letter();
    expect(text).toContain('numéro d’entreprise 0123.456.749');
    expect(text).toContain('compte bancaire BE68 5390 0754 7034');
    expect(text).toContain('numéro d’entreprise 1000.000.021, RPM Bruxelles');
    expect(text).toContain('IL EST CONVENU CE QUI SUIT');
  });

  it('words amounts, times and VAT as in Belgium', async () => {
    const exempt = await letter();
    expect(exempt).toContain('taux horaire de 45,00 € en franchise de TVA.');
    expect(exempt).toContain('Régime particulier de franchise des petites entreprises');
    expect(exempt).toContain('de 9h à 17h');
    const vat = { provider: { vat: { scheme: 'standard' } } };
    expect(await letter(vat)).toContain('45,00 € HTVA.\n');
    expect(await letter({ ...vat, client: belgianConsumer })).toContain('45,00 € TVAC.\n');
  });

  it('rests on the will of the parties and the freedom of the assistant', async () => {
    expect(await letter()).toContain(
      'au sens du titre XIII de la loi-programme (I) du 27 décembre 2006',
    );
  });

  it('gives sixty days after receipt at most, and verification no time of its own', async () => {
    const verified = 'est compris dans ce délai de paiement';
    expect(await letter()).toContain(verified);
    const endOfMonth = { invoicing: { paymentBasis: 'end-of-month', paymentDays: 45 } };
    expect(await letter(endOfMonth)).toContain('au plus tard soixante jours calendrier après');
    expect(await letter(consumer)).not.toContain(verified);
  });

  it('has interest and 40 € run by law between businesses', async () => {
    const text = await letter();
    expect(text).toContain('porte de plein droit et sans mise en demeure l’intérêt prévu par la');
    expect(text).toContain('indemnité forfaitaire de 40,00 € pour frais de recouvrement');
    const fixed = { invoicing: { lateInterest: { mode: 'fixed', percent: 8 } } };
    expect(await letter(fixed)).toContain('un intérêt au taux annuel de 8 %');
  });

  it('reminds a consumer freely first, within the caps of the law and both ways', async () => {
    const text = await letter(consumer);
    expect(text).toContain('Le premier rappel d’une facture impayée à l’échéance est gratuit.');
    expect(text).toContain('14 jours calendrier');
    expect(text).toContain('sans excéder 2.000,00 €');
    expect(text).toContain('lui doit les mêmes intérêts et la même indemnité');
    expect(text).not.toContain('40,00 €');
  });

  it('leaves a damages clause to the court, which can only lower it', async () => {
    const invoicing = { latePenalty: { percent: 8, minimum: 40, reciprocal: true } };
    const text = await letter({ invoicing });
    expect(text).toContain('Le juge la réduit si elle est manifestement déraisonnable (art. 5.88');
    expect(text).toContain('La même indemnité est due par le Prestataire');
    expect(await letter({ ...consumer, invoicing })).not.toContain('8 % de la somme due');
  });

  it('ends with the notice of article 5.75, for both', async () => {
    expect(await letter()).toContain(
      'Chaque Partie peut mettre fin à la Mission sans motif, avec un préavis d’un mois (art. 5.75',
    );
    const recorded = { cooperation: { notice: { form: 'registered-letter' } } };
    expect(await letter(recorded)).toContain('par lettre recommandée. Il court');
  });

  it('lets no consumer be left without reasonable notice', async () => {
    const none = { notice: { value: 0 } };
    const text = await letter({ ...consumer, cooperation: { startDate: '2026-12-21', ...none } });
    expect(text).toContain('Le Client peut mettre fin à la Mission sans motif ni préavis');
    expect(text).toContain('Le Prestataire le peut aussi, avec un préavis raisonnable (art. 5.75');
    expect(await letter({ cooperation: none })).toContain('Chaque Partie peut mettre fin');
  });

  it('owes for an early end both ways', async () => {
    const cooperation = { earlyTermination: 'work-done-plus-notice' };
    expect(await letter({ cooperation })).toContain(
      'Le Prestataire qui y met fin de même, hors manquement du Client, lui doit',
    );
    expect(await letter({ cooperation })).toContain(
      'elle n’est pas due quand le Contrat permet de partir sans frais ou sans indemnité.',
    );
  });

  it('limits liability, but not for intent, gross fault, bodily harm nor what is essential', async () => {
    const text = await letter();
    expect(text).toContain('limitée, par fait dommageable, aux honoraires hors TVA dus');
    expect(text).toMatch(/dol ou de faute lourde.*intégrité physique.*substance \(art\. 5\.89/);
    const essential = 'l’inexécution d’un engagement essentiel';
    expect(text).not.toContain(essential);
    expect(await letter(consumer)).toContain(essential);
  });

  it('has no claims against those who help, unless it is answered otherwise', async () => {
    const waiver = 'renonce à toute action extracontractuelle (art. 6.3 du Code civil)';
    expect(await letter()).toContain(waiver);
    expect(await letter({ liability: { auxiliaryWaiver: false } })).not.toContain(waiver);
    expect(await letter(consumer)).not.toContain(waiver);
  });

  it('assigns rights mode by mode, with what is paid, how far and how long', async () => {
    const text = await letter({ intellectualProperty: { mode: 'transfer-on-payment' } });
    expect(text).toContain('Pour chacun de ces modes d’exploitation, la cession');
    expect(text).toContain('durée : toute la durée légale des droits');
    expect(text).toContain('rémunération : comprise dans les honoraires');
    expect(text).toContain('(art. XI.167 du Code de droit économique)');
  });

  it('revises four fifths of the price by an index', async () => {
    const fees = { indexation: { mode: 'index', indexName: 'Agoria' } };
    const text = await letter({ fees });
    expect(text).toContain('une part de 80 % du prix varie dans la même proportion');
    expect(text).toContain('art. 57 de la loi du 30 mars 1976');
  });

  it.each([
    ['distance-email', 'VI.47'],
    ['off-premises', 'VI.67'],
  ])('tells a consumer how to withdraw: %s', async (contractChannel, article) => {
    const client = { ...belgianConsumer, contractChannel };
    const text = await letter({ ...consumer, client });
    expect(text).toContain(`(art. ${article} du Code de droit économique)`);
    expect(text).toContain('Je vous notifie par la présente ma rétractation');
    expect(text).toContain('ne commence qu’après la fin du délai de quatorze jours');
    const early = await letter({
      ...consumer,
      client: { ...client, withdrawalStartRequest: true },
    });
    expect(early).toContain('demande expressément que la Mission commence');
  });

  it('names who settles a consumer’s complaint', async () => {
    const provider = { mediator: { name: 'Service de médiation pour le consommateur' } };
    expect(await letter({ ...consumer, provider })).toContain(
      'litiges de consommation : Service de médiation pour le consommateur.',
    );
  });

  it('goes to the court of the enterprise, and for a consumer to that of the law', async () => {
    expect(await letter()).toContain('(entre entreprises, le tribunal de l’entreprise) du lieu où');
    const seat = { disputes: { court: 'provider-seat' } };
    expect(await letter(seat)).toContain('du lieu où le Prestataire est établi');
    const text = await letter({ ...consumer, ...seat });
    expect(text).toContain('devant la juridiction que la loi désigne.');
    expect(text).not.toContain('du lieu où le Prestataire');
  });

  it.each([
    [{ method: 'paper', place: 'Liège' }, 'en deux exemplaires originaux, soit au moins autant'],
    [{ method: 'electronic-simple' }, '(règlement eIDAS ; Livre 8 du Code civil)'],
    [{ method: 'email-acceptance' }, '(Livre 8 du Code civil)'],
  ])('is signed: %j', async (signature, words) => {
    expect(await letter({ signature })).toContain(words);
  });

  it('sends structured invoices between Belgian businesses', async () => {
    expect(await letter()).toContain('réseau Peppol');
    expect(await letter(consumer)).not.toContain('Peppol');
  });
});

describe('French general terms under Belgian law', () => {
  it.each([
    ['made alone', {}, []],
    ['beside a letter', {}, ['engagement-letter']],
    ['for a private person', consumer, []],
    ['for a private person, beside a letter', consumer, ['engagement-letter']],
    ['with penalties', { invoicing: { latePenalty: { percent: 5 } } }, []],
  ] as const)('say nothing of French law: %s', async (_, changes, beside) => {
    expect(french.exec(await plainText(patched(belgian, changes), 'terms', beside))).toBeNull();
  });

  it('bind who could read and accepted them before, and are no single basis of negotiation', async () => {
    const text = await terms();
    expect(text).toContain('avant la conclusion du Contrat (art. 5.23 du Code civil).');
    expect(text).not.toContain('socle unique');
  });

  it('say by themselves all that a letter would say of late payment, notice and liability', async () => {
    const text = await terms();
    expect(text).toContain('l’intérêt prévu par la loi du 2 août 2002');
    expect(text).toContain(
      'avec un préavis d’un mois, donné par écrit ; un courriel suffit (art. 5.75',
    );
    expect(text).toContain('(art. 5.89 du Code civil)');
    expect(text).toContain('(art. 6.3 du Code civil)');
    expect(text).toContain('(art. 5.90 et suivants du Code civil)');
  });

  it('give a consumer reasonable notice where none is agreed', async () => {
    const cooperation = { startDate: '2026-12-21', notice: { value: 0 } };
    const text = await terms({ ...consumer, cooperation });
    expect(text).toContain('Le Client peut mettre fin à une mission à durée indéterminée sans');
    expect(text).toContain('Le Prestataire le peut aussi, avec un préavis raisonnable (art. 5.75');
  });

  it('give a consumer the free reminder, the way to withdraw and the form', async () => {
    const text = await terms(consumer);
    expect(text).toContain('est gratuit');
    expect(text).toContain('(art. VI.47 du Code de droit économique)');
    expect(text).toContain('Je vous notifie par la présente ma rétractation');
  });

  it('name the Belgian authority and the four criteria', async () => {
    const text = await terms();
    expect(text).toContain('l’Autorité de protection des données (APD)');
    expect(text).toContain('titre XIII de la loi-programme (I)');
    expect(text).toContain('ni pouvoir de direction ni pouvoir de sanction');
  });
});

describe('the French processing agreement under Belgian law', () => {
  const dpa = (changes: object = {}) => plainText(patched(belgian, changes), 'dpa');

  it('says nothing of French law', async () => {
    expect(french.exec(await dpa())).toBeNull();
    expect(french.exec(await dpa({ signature: { method: 'paper', place: 'Namur' } }))).toBeNull();
  });

  it('is under Belgian law and the Belgian authority', async () => {
    const text = await dpa();
    expect(text).toContain('est régi par le droit belge');
    expect(text).toContain(
      'L’Autorité de contrôle est l’Autorité de protection des données (APD).',
    );
    const abroad = {
      client: { country: 'FR', enterpriseNumber: undefined, siret: '11122233700011' },
    };
    expect(await dpa(abroad)).toContain('(APD) pour la partie établie en Belgique et, pour la');
  });
});

describe('documents in French', () => {
  const kinds = ['engagement-letter', 'terms', 'dpa', 'checklist'] as const;

  it('have the same clauses in the same order under French and Belgian law', async () => {
    const options = { documents: kinds };
    const idsOf = ({ documents }: Awaited<ReturnType<typeof documentsOf>>) =>
      documents.map(({ kind, clauses, annexes }) => [
        kind,
        [...clauses, ...annexes].map(({ id }) => id),
      ]);
    const french = idsOf(
      await documentsOf(loadExample('examples/hourly-micro-entrepreneur.yaml'), options),
    );
    expect(french).toHaveLength(kinds.length);
    expect(idsOf(await documentsOf(belgian, options))).toEqual(french);
  });
});
