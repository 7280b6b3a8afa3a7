import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import type { DocumentKind } from '../src/document/types.ts';
import { patched } from './helpers/answer-changes.ts';
import { belgian, belgianConsumer, flemish } from './helpers/belgian-answers.ts';
import { documentsOf, plainLines, plainText } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';

const letter = 'engagement-letter';
const consumer = { client: belgianConsumer, cooperation: { startDate: '2027-01-05' } };
const offPremises = { ...belgianConsumer, contractChannel: 'off-premises' };
const term = { assignment: 'fixed-term', endDate: '2027-12-31' };
const firm = { cooperation: { ...term, notice: undefined } };
const noNotice = { startDate: '2027-01-05', notice: { value: 0 } };
const damages = { invoicing: { latePenalty: { percent: 8, minimum: 40, reciprocal: true } } };
const indexed = { fees: { indexation: { mode: 'index', indexName: 'Agoria' } } };
const withVat = { provider: { vat: { scheme: 'standard' } } };
const bound = {
  availability: { scheduleDecidedBy: 'client' },
  cooperation: { clientInstructions: 'detailed-how' },
};
const processing = { processing: true, noProcessingReason: undefined };

/** What a document says, and with `not` what it does not. */
type Said = string | { readonly not: string };
const not = (words: string): Said => ({ not: words });

/** A right, the document and answers that give it, and the words in French and in Dutch. */
type Row = readonly [
  what: string,
  document: DocumentKind,
  changes: object,
  french: readonly Said[],
  dutch: readonly Said[],
];

const rows: readonly Row[] = [
  [
    'identifies the parties as Belgian law asks',
    letter,
    {},
    [
      'numéro d’entreprise 0123.456.749',
      'compte bancaire BE68 5390 0754 7034',
      'numéro d’entreprise 1000.000.021, RPM Bruxelles',
      'IL EST CONVENU CE QUI SUIT',
    ],
    [
      'ondernemingsnummer 0123.456.749',
      'rekeningnummer BE68 5390 0754 7034',
      'met zetel te Vaartdijk 118, 9800 Deinze',
      'ondernemingsnummer 1000.000.021, RPR Gent',
      'WORDT OVEREENGEKOMEN WAT VOLGT:',
    ],
  ],
  [
    'words amounts, times and an exemption from VAT as in Belgium',
    letter,
    {},
    [
      'taux horaire de 45,00 € en franchise de TVA.',
      'Régime particulier de franchise des petites entreprises',
      'de 9h à 17h',
    ],
    [
      'Het uurtarief is € 48,00, vrijgesteld van btw.',
      'Bijzondere vrijstellingsregeling kleine ondernemingen',
      'van 9.00 tot 13.00 uur',
    ],
  ],
  ['words VAT', letter, withVat, ['45,00 € HTVA.\n'], ['€ 48,00, exclusief btw.']],
  [
    'words VAT for a private person',
    letter,
    { ...withVat, ...consumer },
    ['45,00 € TVAC.\n'],
    ['€ 48,00, inclusief btw.'],
  ],
  [
    'rests on the will of the parties and the freedom of the assistant',
    letter,
    {},
    ['au sens du titre XIII de la loi-programme (I) du 27 décembre 2006'],
    [
      'op zelfstandige basis samen te werken in de zin van titel XIII van de programmawet (I)',
      'organiseert vrij het eigen werk en de eigen werktijd',
    ],
  ],
  [
    'rests on the will of the parties where the client decides when and how',
    letter,
    bound,
    ['au sens du titre XIII de la loi-programme (I) du 27 décembre 2006'],
    [
      'op zelfstandige basis samen te werken in de zin van titel XIII van de programmawet (I)',
      not('organiseert vrij'),
    ],
  ],
  [
    'gives verification no time of its own',
    letter,
    {},
    ['est compris dans ce délai de paiement'],
    ['in deze betalingstermijn begrepen'],
  ],
  [
    'says nothing of verification to a private person',
    letter,
    consumer,
    [not('est compris dans ce délai de paiement')],
    [not('in deze betalingstermijn begrepen')],
  ],
  [
    'gives sixty days after receipt at most',
    letter,
    { invoicing: { paymentBasis: 'end-of-month', paymentDays: 45 } },
    ['au plus tard soixante jours calendrier après'],
    ['uiterlijk zestig kalenderdagen na ontvangst'],
  ],
  [
    'has interest and € 40 run by law between businesses',
    letter,
    {},
    [
      'porte de plein droit et sans mise en demeure l’intérêt prévu par la',
      'indemnité forfaitaire de 40,00 € pour frais de recouvrement',
    ],
    [
      'is van rechtswege en zonder ingebrekestelling de interest verschuldigd bepaald in de wet van 2 augustus 2002',
      'forfaitaire vergoeding van € 40,00 voor invorderingskosten',
    ],
  ],
  [
    'has the interest agreed',
    letter,
    { invoicing: { lateInterest: { mode: 'fixed', percent: 8 } } },
    ['un intérêt au taux annuel de 8 %'],
    ['een interest van 8% per jaar verschuldigd'],
  ],
  [
    'reminds a consumer freely first, within the caps of the law and both ways',
    letter,
    consumer,
    [
      'Le premier rappel d’une facture impayée à l’échéance est gratuit.',
      '14 jours calendrier',
      'sans excéder 2.000,00 €',
      'lui doit les mêmes intérêts et la même indemnité',
      not('40,00 €'),
    ],
    [
      'De eerste herinnering voor een factuur',
      'niet binnen 14 dagen na die herinnering (kalenderdagen',
      'met een maximum van € 2.000,00',
      'dezelfde interesten en dezelfde vergoeding verschuldigd',
      not('€ 40,00'),
    ],
  ],
  [
    'leaves a damages clause to the court, which can only lower it',
    letter,
    damages,
    [
      'Le juge la réduit si elle est manifestement déraisonnable (art. 5.88',
      'La même indemnité est due par le Prestataire',
    ],
    [
      'De rechter matigt haar als zij kennelijk onredelijk is (art. 5.88',
      'De Dienstverlener is dezelfde schadevergoeding verschuldigd',
    ],
  ],
  [
    'has no damages clause against a consumer',
    letter,
    { ...consumer, ...damages },
    [not('8 % de la somme due')],
    [not('8% van de verschuldigde som')],
  ],
  [
    'ends with the notice of article 5.75, for both',
    letter,
    {},
    ['Chaque Partie peut mettre fin à la Mission sans motif, avec un préavis d’un mois (art. 5.75'],
    [
      'Elke Partij kan de opdracht zonder opgave van redenen opzeggen, met een opzegtermijn van één maand (art. 5.75 van het Burgerlijk Wetboek).',
    ],
  ],
  [
    'takes notice by registered letter',
    letter,
    { cooperation: { notice: { form: 'registered-letter' } } },
    ['par lettre recommandée. Il court'],
    ['Opzegging gebeurt per aangetekende brief.'],
  ],
  [
    'lets no consumer be left without reasonable notice',
    letter,
    { ...consumer, cooperation: noNotice },
    [
      'Le Client peut mettre fin à la Mission sans motif ni préavis',
      'Le Prestataire le peut aussi, avec un préavis raisonnable (art. 5.75',
    ],
    [
      'De Klant kan de opdracht zonder opgave van redenen opzeggen, zonder',
      'kan dat ook, met een redelijke opzegtermijn (art. 5.75',
    ],
  ],
  [
    'lets either business leave without notice where they agree none',
    letter,
    { cooperation: { notice: { value: 0 } } },
    ['Chaque Partie peut mettre fin'],
    ['Elke Partij kan de opdracht zonder'],
  ],
  [
    'owes for an early end both ways',
    letter,
    { cooperation: { earlyTermination: 'work-done-plus-notice' } },
    [
      'Le Prestataire qui y met fin de même, hors manquement du Client, lui doit',
      'elle n’est pas due quand le Contrat permet de partir sans frais ou sans indemnité.',
    ],
    [
      'een vergoeding van hetzelfde bedrag verschuldigd',
      'toelaat kosteloos of zonder vergoeding op te zeggen.',
    ],
  ],
  [
    'limits liability between businesses, what is essential included',
    letter,
    {},
    [
      'limitée, par fait dommageable, aux honoraires hors TVA dus',
      not('l’inexécution d’un engagement essentiel'),
    ],
    [
      'contractuele en buitencontractuele aansprakelijkheid',
      not('niet-nakoming van een wezenlijke verbintenis'),
    ],
  ],
  [
    'does not limit liability to a consumer for what is essential',
    letter,
    consumer,
    ['l’inexécution d’un engagement essentiel'],
    ['niet-nakoming van een wezenlijke verbintenis'],
  ],
  [
    'has no claims against those who help',
    letter,
    {},
    ['renonce à toute action extracontractuelle (art. 6.3 du Code civil)'],
    ['afstand van elke buitencontractuele vordering (art. 6.3 van het Burgerlijk'],
  ],
  [
    'has claims against those who help where it is answered so',
    letter,
    { liability: { auxiliaryWaiver: false } },
    [not('renonce à toute action extracontractuelle')],
    [not('afstand van elke buitencontractuele vordering')],
  ],
  [
    'leaves a consumer the claims against those who help',
    letter,
    consumer,
    [not('renonce à toute action extracontractuelle')],
    [not('afstand van elke buitencontractuele vordering')],
  ],
  [
    'assigns rights mode by mode, with what is paid, how far and how long',
    letter,
    { intellectualProperty: { mode: 'transfer-on-payment' } },
    [
      'Pour chacun de ces modes d’exploitation, la cession',
      'durée : toute la durée légale des droits',
      'rémunération : comprise dans les honoraires',
      '(art. XI.167 du Code de droit économique)',
    ],
    [
      'geldt de overdracht als volgt (art. XI.167',
      'duur: de volledige duur van de rechten',
      'vergoeding: begrepen in het honorarium',
    ],
  ],
  [
    'revises four fifths of the price by an index',
    letter,
    indexed,
    ['une part de 80 % du prix varie dans la même proportion', 'art. 57 de la loi du 30 mars 1976'],
    ['80% van de prijs verandert in dezelfde verhouding', 'art. 57 van de wet van 30 maart 1976'],
  ],
  [
    'tells a consumer how to withdraw from a contract at a distance',
    letter,
    consumer,
    [
      '(art. VI.47 du Code de droit économique)',
      'Je vous notifie par la présente ma rétractation',
      'ne commence qu’après la fin du délai de quatorze jours',
    ],
    [
      '(art. VI.47 van het Wetboek van economisch recht)',
      'Ik deel u hierbij mede dat ik onze overeenkomst',
      'begint pas na de bedenktijd met de opdracht',
    ],
  ],
  [
    'tells a consumer how to withdraw from a contract off the premises',
    letter,
    { ...consumer, client: offPremises },
    [
      '(art. VI.67 du Code de droit économique)',
      'Je vous notifie par la présente ma rétractation',
      'ne commence qu’après la fin du délai de quatorze jours',
    ],
    [
      '(art. VI.67 van het Wetboek van economisch recht)',
      'Ik deel u hierbij mede dat ik onze overeenkomst',
      'begint pas na de bedenktijd met de opdracht',
    ],
  ],
  ...[belgianConsumer, offPremises].map(
    (client): Row => [
      `begins at the request of a consumer: ${client.contractChannel}`,
      letter,
      { ...consumer, client: { ...client, withdrawalStartRequest: true } },
      ['demande expressément que la Mission commence'],
      ['verzoekt uitdrukkelijk dat de Dienstverlener'],
    ],
  ),
  [
    'names who settles a consumer’s complaint',
    letter,
    { ...consumer, provider: { mediator: { name: 'Consumentenombudsdienst' } } },
    ['litiges de consommation : Consumentenombudsdienst.'],
    ['buitengerechtelijke regeling van consumentengeschillen: Consumentenombudsdienst.'],
  ],
  [
    'goes to the court of the enterprise',
    letter,
    {},
    ['(entre entreprises, le tribunal de l’entreprise) du lieu où'],
    ['(tussen ondernemingen de ondernemingsrechtbank)'],
  ],
  [
    'goes to the court of the provider where it is chosen',
    letter,
    { disputes: { court: 'provider-seat' } },
    ['du lieu où le Prestataire est établi'],
    ['van de plaats waar de Dienstverlener is gevestigd'],
  ],
  [
    'goes to the court of the law for a consumer',
    letter,
    { ...consumer, disputes: { court: 'provider-seat' } },
    ['devant la juridiction que la loi désigne.', not('du lieu où le Prestataire')],
    ['de rechter die volgens de wet bevoegd is.', not('waar de Dienstverlener is gevestigd')],
  ],
  [
    'is signed on paper',
    letter,
    { signature: { method: 'paper', place: 'Gent' } },
    ['en deux exemplaires originaux, soit au moins autant'],
    ['te Gent op 30 november 2026, in tweevoud: ten minste'],
  ],
  [
    'is signed electronically',
    letter,
    { signature: { method: 'electronic-simple' } },
    ['(règlement eIDAS ; Livre 8 du Code civil)'],
    ['(eIDAS-verordening; Boek 8 van het Burgerlijk Wetboek)'],
  ],
  [
    'is accepted by e-mail',
    letter,
    { signature: { method: 'email-acceptance' } },
    ['(Livre 8 du Code civil)'],
    ['(Boek 8 van het Burgerlijk Wetboek)'],
  ],
  ['sends structured invoices', letter, {}, ['réseau Peppol'], ['Peppol-netwerk']],
  ['sends a consumer plain ones', letter, consumer, [not('Peppol')], [not('Peppol')]],
  [
    'binds who could read and accepted it before',
    'terms',
    {},
    ['avant la conclusion du Contrat (art. 5.23 du Code civil).', not('socle unique')],
    ['heeft aanvaard (art. 5.23 van het Burgerlijk Wetboek).'],
  ],
  [
    'says by itself all that a letter would say of late payment, notice and liability',
    'terms',
    {},
    [
      'l’intérêt prévu par la loi du 2 août 2002',
      'avec un préavis d’un mois, donné par écrit ; un courriel suffit (art. 5.75',
      '(art. 5.89 du Code civil)',
      '(art. 6.3 du Code civil)',
      '(art. 5.90 et suivants du Code civil)',
    ],
    [
      'bepaald in de wet van 2 augustus 2002',
      'met een opzegtermijn van één maand (art. 5.75',
      '(art. 5.89 van het Burgerlijk Wetboek)',
      '(art. 6.3 van het Burgerlijk Wetboek)',
      '(art. 5.90 en volgende van het Burgerlijk Wetboek)',
    ],
  ],
  [
    'gives a consumer reasonable notice where none is agreed',
    'terms',
    { ...consumer, cooperation: noNotice },
    [
      'Le Client peut mettre fin à une mission à durée indéterminée sans',
      'Le Prestataire le peut aussi, avec un préavis raisonnable (art. 5.75',
    ],
    ['kan dat ook, met een redelijke opzegtermijn'],
  ],
  [
    'gives a consumer the free reminder, the way to withdraw and the form',
    'terms',
    consumer,
    [
      'est gratuit',
      '(art. VI.47 du Code de droit économique)',
      'Je vous notifie par la présente ma rétractation',
    ],
    [
      'is kosteloos',
      '(art. VI.47 van het Wetboek van economisch recht)',
      'Ik deel u hierbij mede dat ik onze overeenkomst',
    ],
  ],
  [
    'names the Belgian authority and the four criteria',
    'terms',
    {},
    [
      'l’Autorité de protection des données (APD)',
      'titre XIII de la loi-programme (I)',
      'ni pouvoir de direction ni pouvoir de sanction',
    ],
    [
      'de Gegevensbeschermingsautoriteit (GBA)',
      'titel XIII van de programmawet (I)',
      'geen leidinggevende bevoegdheid en kan geen sancties opleggen',
    ],
  ],
  [
    'is under Belgian law and the Belgian authority',
    'dpa',
    { data: processing },
    [
      'est régi par le droit belge',
      'L’Autorité de contrôle est l’Autorité de protection des données (APD).',
    ],
    [
      'net als op de Overeenkomst, Belgisch recht van toepassing',
      'De Toezichthouder is de Gegevensbeschermingsautoriteit (GBA).',
    ],
  ],
];

const foreign = { enterpriseNumber: undefined, rpmCourt: undefined };

describe('documents under Belgian law', () => {
  it.each(rows)('%s, in the %s: %j', async (_, document, changes, french, dutch) => {
    expectSaid(await plainText(patched(belgian, changes), document), french);
    expectSaid(await plainText(patched(flemish, changes), document), dutch);
  });

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

function expectSaid(text: string, said: readonly Said[]): void {
  for (const words of said)
    if (typeof words === 'string') expect(text).toContain(words);
    else expect(text).not.toContain(words.not);
}

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
