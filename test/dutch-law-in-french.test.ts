import { describe, expect, it } from 'vitest';
import { answersTo, leaves, patched, withAnswer } from './helpers/answer-changes.ts';
import { baseAnswers, dutchParties } from './helpers/base-answers.ts';
import { documentsOf, plainLines } from './helpers/documents.ts';
import { textWith } from './helpers/example-text.ts';
import { loadExample } from './helpers/examples.ts';

const example = 'examples/assistante-aux-pays-bas.yaml';
const all = ['engagement-letter', 'terms', 'dpa', 'proposal', 'checklist'] as const;

/** Words of French and Belgian law and of their institutions. */
const ofOtherLaws =
  /code civil(?! néerlandais)|Code de droit économique|code de (?:commerce|la consommation|la propriété|travail)|art\. [LRD]\. \d|\b5\.\d+ du Code|\bCDE\b|CNIL|\(APD\)|tribunal de l’entreprise|droit (?:français|belge)|faute lourde|\bdol\b|jours ouvrables|loi du \d|réputée non écrite|avis de réception|vigilance|escompte n’est accordé|domiciliation|HTVA/;

const privatePerson = {
  client: {
    ...{ type: 'consumer', contractChannel: 'distance-email', legalForm: undefined },
    ...{ shareCapital: undefined, representative: undefined, rcsCity: undefined },
    ...{ siret: undefined, vatNumber: undefined },
  },
  provider: { mediator: { name: 'Médiation Exemple' } },
  invoicing: { recoveryFee: 0 },
  data: { tools: undefined },
};

async function textOf(changes: object) {
  return Object.values(await textWith({ documents: all, ...changes }, example)).join('\n');
}

describe('the documents in French under Dutch law', () => {
  it('cite the Dutch codes, each called by its name, and the words an office looks for', async () => {
    const made = await textWith({ documents: all }, example);
    for (const kind of ['engagement-letter', 'terms', 'proposal'])
      expect(made[kind]).toContain('« BW » désigne le Code civil néerlandais (Burgerlijk Wetboek)');
    for (const words of [
      'l’intérêt commercial légal (wettelijke handelsrente, art. 6:119a BW)',
      'avec un minimum de 40 € (art. 6:96, al. 4 BW)',
      'un contrat de prestation de services (overeenkomst van opdracht, art. 7:400 et suivants BW)',
      'mise en demeure écrite (ingebrekestelling)',
      'résoudre le Contrat par écrit (ontbinding)',
      'est l’acte de cession (art. 2, al. 3 de la loi néerlandaise sur le droit d’auteur, Auteurswet)',
      'témérité consciente (opzet of bewuste roekeloosheid)',
      'emploi fictif (fictieve dienstbetrekking)',
      'est expressément rejetée',
      'sous une forme qui permet de les conserver, et les accepte (art. 6:233, sous b et 6:234 BW)',
      'Le Contrat est soumis au droit néerlandais.',
    ])
      expect(made['engagement-letter']).toContain(words);
  });

  it('name the Dutch authority for the party in the Netherlands', async () => {
    const { dpa, terms } = await textWith({}, example);
    expect(dpa).toContain(
      'protection des données (Autoriteit Persoonsgegevens, AP) pour la partie',
    );
    expect(terms).toContain('l’Autorité néerlandaise de protection des données');
  });

  it.each([{}, { documents: ['terms'] }, { documents: ['engagement-letter'] }, privatePerson])(
    'say nothing of another law: %#',
    async (changes) => {
      const text = await textOf(changes);
      expect(text.match(ofOtherLaws)?.[0]).toBeUndefined();
    },
  );

  it('say nothing of another law, whatever the answer to a question', async () => {
    const bases = baseAnswers('examples/dutch-freelancer.yaml', { language: 'fr' }, dutchParties);
    const [full, ...others] = bases;
    if (full === undefined) throw new Error('no answers');
    const changed = leaves()
      .filter(({ path }) => path !== 'law' && path !== 'language')
      .flatMap((leaf) => answersTo(leaf).map((answer) => withAnswer(full, leaf.path, answer)));
    for (const answers of [...others, ...changed]) {
      if (answers === undefined) continue;
      const { documents } = await documentsOf(patched(answers, { documents: all }));
      // Of authority and VAT the provider’s country decides, not the law.
      const lines = documents
        .flatMap(plainLines)
        .filter((line) => !/peuvent saisir|TVA non/.test(line));
      expect(lines.filter((line) => ofOtherLaws.test(line))).toEqual([]);
    }
  });

  it.each([
    [{}, 'la TVA est due par le Client (autoliquidation, art. 44 et 196 de la directive'],
    [
      { client: { vatNumber: undefined }, provider: { vat: { scheme: 'nl-kor' } } },
      'régime néerlandais des petites entreprises (KOR), art. 25 de la loi néerlandaise de 1968',
    ],
    [
      { client: { country: 'CH', vatNumber: undefined } },
      'hors du territoire de la TVA de l’Union',
    ],
  ])('say what is asked of VAT: %#', async (changes, said) => {
    const made = await textWith(changes, example);
    expect(made['engagement-letter']).toContain(said);
  });

  it('name the seat of a Dutch company and its office', async () => {
    const representative = { name: 'Maud Claessens', capacity: 'directrice' };
    const bv = { legalForm: 'bv', name: 'Claessens BV', statutorySeat: 'La Haye', representative };
    const { terms } = await textWith({ provider: bv }, example);
    expect(terms).toContain(
      'ayant son siège statutaire à La Haye, dont les bureaux sont situés Lindenlaan 12',
    );
    expect(terms).toContain('registre du commerce néerlandais (KvK) n° 12345678');
  });

  it('let a person be seconded, and say that nobody directs the work', async () => {
    const client = { country: 'CH', siret: undefined, rcsCity: undefined, vatNumber: undefined };
    const made = await textWith({ client, cooperation: { form: 'secondment' } }, example);
    expect(made['engagement-letter']).toContain('par voie de détachement auprès du Client');
  });

  it('end early with the notice agreed, whatever the term', async () => {
    const cooperation = { assignment: 'fixed-term', endDate: '2027-12-31' };
    const made = await textWith({ cooperation }, example);
    expect(made['engagement-letter']).toContain(
      'Chaque Partie peut mettre fin à la Mission, même avant son terme, avec un préavis d’un mois.',
    );
    expect(made.proposal).toContain('un mois');
  });
});

describe('a private person in French documents under Dutch law', () => {
  it('withdraws, ends and pays as the Dutch code has it', async () => {
    const text = await textOf(privatePerson);
    for (const words of [
      'à compter du lendemain de la conclusion du Contrat (art. 6:230o BW)',
      'Le Client peut mettre fin à la Mission à tout moment (art. 7:408, al. 1 BW).',
      'l’intérêt légal (wettelijke rente, art. 6:119 BW)',
      'dans les quatorze jours qui suivent le jour de la réception de ce rappel',
      'Le Client garde la protection des règles impératives du pays où il réside.',
      'Le Client ne doit aucune indemnité pour avoir mis fin à la Mission (art. 7:408, al. 3 BW).',
      'Formulaire de rétractation',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/handelsrente|expressément rejetée|fait foi s’il/);
  });

  it('is held to no minimum, no renewal and no fee for stopping', async () => {
    const cooperation = {
      ...{ assignment: 'fixed-term', endDate: '2027-12-31', tacitRenewal: true },
      ...{ initialTermMonths: 6, earlyTermination: 'percentage', earlyTerminationPercent: 20 },
    };
    const text = await textOf({ ...privatePerson, cooperation });
    expect(text).toContain('Elle n’est pas reconduite tacitement.');
    expect(text).not.toMatch(/durée minimale de|20 % des honoraires/);
  });

  it('is repaid the hours of a pack when leaving', async () => {
    const fees = { model: 'hour-pack', pack: { hours: 10, price: 450 } };
    expect(await textOf({ ...privatePerson, fees })).toContain(
      'ainsi que si le Client met fin à la Mission avant l’expiration de la carte',
    );
  });
});

describe('the rights that French documents under Dutch law give', () => {
  it('are those of the Dutch ones, not of French and Belgian custom', async () => {
    const text = await textOf({
      services: { changeRequests: 'hourly-rate-with-notice' },
      fees: {
        surcharges: { weekendPercent: 50 },
        deposit: { amount: 100 },
        indexation: { mode: 'index', indexName: 'Dienstenprijzen' },
      },
      cooperation: { nonCompete: { months: 3 }, nonSolicitation: { months: 12 } },
      intellectualProperty: { portfolio: 'yes' },
      disputes: { steps: ['negotiation', 'mediation', 'arbitration'] },
    });
    for (const words of [
      'Avec l’accord du Client, ce travail est facturé au',
      'n’exerce aucune activité qui concurrence l’entreprise du Client.',
      'un salarié ou un autre auxiliaire de celle-ci, ni ne l’incite à entrer à son service.',
      'peut adapter ses tarifs une fois par année civile, selon l’évolution de l’indice « Dienstenprijzen ».',
      'n’est pas tenu de commencer avant de l’avoir reçu.',
      'après que le Client a découvert le dommage ou aurait raisonnablement pu le découvrir',
      'Un différend qui subsiste est tranché par arbitrage',
    ])
      expect(text.replace(/\u00a0/g, ' ')).toContain(words);
    expect(text).not.toMatch(
      /Sauf refus|s’y opposer par écrit à tout moment|partagent le coût|annoncées avant de commencer|le temps qu’il avait réservé|La Partie lésée/,
    );
  });

  it('are in the terms too when no letter is made', async () => {
    const { terms } = await textWith({ documents: ['terms'] }, example);
    for (const words of [
      'Le Client définit le résultat attendu.',
      'le Client peut les utiliser sans limite de durée avec lui.',
      'Le Prestataire ne commence ce traitement qu’une fois cet accord conclu.',
      'des dommages dus à des données inexactes ou incomplètes que le Client a remises',
      'reste en vigueur après la fin de la Mission.',
    ])
      expect(terms).toContain(words);
  });

  it('say nothing of French law on small businesses', async () => {
    const client = { contractChannel: 'off-premises', employees: 3 };
    expect(await textOf({ client })).not.toMatch(/rétracter|L\. 221-3/);
  });
});

describe('French texts of the other laws', () => {
  it.each(['examples/hourly-micro-entrepreneur.yaml', 'examples/belgian-assistant.yaml'])(
    'say nothing of Dutch law: %s',
    async (file) => {
      const { documents } = await documentsOf(patched(loadExample(file), { documents: all }));
      for (const document of documents)
        expect(plainLines(document).join('\n')).not.toMatch(/\bBW\b|néerlandais|Auteurswet|boete/);
    },
  );
});
