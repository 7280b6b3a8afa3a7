import { describe, it } from 'vitest';
import { loadExample } from './helpers/examples.ts';
import { expectInEach, type Right } from './helpers/same-rights.ts';

const example = loadExample('examples/dutch-freelancer.yaml');

const pack = { fees: { model: 'hour-pack', pack: { price: 450, hours: 10 } } };
const monthly = { fees: { model: 'package-monthly', package: { price: 450, hours: 10 } } };
const abroad = {
  ...{ country: 'DE', legalForm: 'GmbH', kvkNumber: undefined, statutorySeat: undefined },
  ...{ vatNumber: 'DE136695976', size: undefined },
  address: { street: 'Musterweg 4', postcode: '50667', city: 'Köln' },
};
const privatePerson = {
  ...{ type: 'consumer', contractChannel: 'distance-email', legalForm: undefined },
  ...{ representative: undefined, kvkNumber: undefined, statutorySeat: undefined },
  ...{ vatNumber: undefined, size: undefined },
};

const letter = 'engagement-letter';

const rows: readonly Right[] = [
  [
    'hours of a pack that the provider could not work are refunded',
    letter,
    pack,
    'si le Prestataire n’a pas été disponible pour les exécuter',
    'als Opdrachtnemer niet beschikbaar was om ze uit te voeren',
    'if the Contractor was not available to work them',
  ],
  [
    'so are those of a month',
    letter,
    monthly,
    'elles sont reportées ou, si la Mission a pris fin, remboursées',
    'zij blijven beschikbaar of worden, als dat niet meer kan, terugbetaald',
    'they remain available or, if that is no longer possible, are refunded',
  ],
  [
    'what the client has switched on itself is no use of AI by the provider',
    letter,
    { data: { ai: 'no' } },
    'hormis les fonctions que le Client a lui-même activées',
    'behalve in functies die Opdrachtgever in de eigen toepassingen zelf heeft ingeschakeld',
    'except in functions that the Client has switched on',
  ],
  [
    'the fee pays for the transfer of rights',
    letter,
    {},
    'Le prix de la cession est compris dans les honoraires.',
    'vergoeding: begrepen in het honorarium',
    'remuneration: included in the fee',
  ],
  [
    'a licence holds for all media',
    letter,
    { intellectualProperty: { mode: 'licence' } },
    'supports : tous supports papier et numériques',
    'dragers en media: alle papieren en digitale dragers',
    'media: all paper and digital media',
  ],
  [
    'and the fee pays for it',
    letter,
    { intellectualProperty: { mode: 'licence' } },
    'Le prix de la licence est compris dans les honoraires.',
    'vergoeding: begrepen in het honorarium',
    'remuneration: included in the fee',
  ],
  [
    'a suspension is announced, and gives time',
    letter,
    { invoicing: { suspensionDays: 0 } },
    'après en avoir averti le Client. Les délais sont prolongés d’autant.',
    'kondigt dat vooraf aan, en termijnen schuiven op',
    'announces this beforehand, and periods are extended',
  ],
  [
    'nothing unlawful need be done',
    'terms',
    {},
    'quand le Client lui demande un acte contraire à la loi',
    'of als Opdrachtgever iets vraagt wat in strijd is met de wet',
    'if the Client asks for something unlawful',
  ],
  [
    'money of the client stays with the client',
    letter,
    { services: { authority: { scope: 'limited', acts: ['x'] } } },
    'Aucune somme appartenant au Client ne passe',
    'Geld van Opdrachtgever loopt niet via rekeningen',
    'No money of the Client passes through the accounts',
  ],
  [
    'a hand-over that is not paid is stated so',
    'terms',
    { cooperation: { handover: { paid: false } } },
    'ce travail est compris dans les honoraires',
    'Daarvoor worden geen kosten berekend',
    'This is not charged',
  ],
  [
    'terms that stand alone are changed in writing',
    'terms',
    {},
    'et ne se modifie que par écrit',
    'wordt alleen schriftelijk gewijzigd',
    'is amended only in writing',
  ],
  [
    'nothing is owed for illness or holidays',
    'terms',
    {},
    'Aucune somme ne lui est due pour ses congés ni pour ses périodes de maladie',
    'Op doorbetaling bij ziekte, vakantie of andere afwezigheid bestaat geen recht',
    'There is no right to continued payment in the event of illness',
  ],
  [
    'the old terms may go on for a project',
    'terms',
    {},
    'ou si elle consiste en un projet',
    'Bij een project of een opdracht voor bepaalde tijd',
    'In the case of a project or an assignment for a fixed term',
  ],
  [
    'the address last given may be used',
    'terms',
    {},
    'employer la dernière adresse indiquée',
    'het laatst opgegeven adres blijven gebruiken',
    'continue to use the address last stated',
  ],
  [
    'people in another country may turn to its authority',
    'terms',
    { client: abroad },
    'ou l’autorité de protection des données de leur propre pays',
    'of bij de toezichthoudende autoriteit van hun eigen land',
    'or the data protection authority of their own country',
  ],
  [
    'what a private person pays who has asked to begin and withdraws',
    letter,
    { client: privatePerson },
    'S’il se rétracte après l’avoir demandé, il paie le travail accompli',
    'na zo’n verzoek, dan is een bedrag verschuldigd',
    'after such a request, an amount is due',
  ],
];

describe('Dutch law gives the parties the same rights in each language', () => {
  it.each(rows)('%s', (...right) => expectInEach(example, right));
});
