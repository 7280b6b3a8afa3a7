// The clients that every engine is given: fictitious, each another.
import { readFileSync } from 'node:fs';

export const base = 'examples/extends-provider/provider.yaml';
const example = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');

const heads = [
  ...['client.name', 'client.address.street', 'client.address.postcode', 'client.address.city'],
  ...['client.country', 'fees.hourlyRate', 'services.tasks', 'services.summary', 'date'],
  ...['cooperation.startDate', 'client.legalForm', 'client.siret'],
  ...['client.representative.name', 'client.representative.capacity'],
];

/** A CSV of `count` clients, as Excel saves it. */
export function clientsCsv(count) {
  const rows = Array.from({ length: count }, (_, index) => [
    ...[`Client ${index + 1}`, `${index + 1} rue des Lilas`, '75001', 'Paris', 'France'],
    ...[`${40 + (index % 20)},50`, '"email; agenda"', `Gestion de la boîte n° ${index + 1}.`],
    ...['30/11/2026', '1/12/2026', 'SAS', '111 222 337 00011', 'Paul Garnier', 'président'],
  ]);
  return `${[heads, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}

/** What a client says in the templates of the peers. */
export function clientFacts(index) {
  return {
    clientName: `Client ${index + 1}`,
    street: `${index + 1} rue des Lilas`,
    signatory: 'Paul Garnier',
    capacity: 'président',
    summary: `Gestion de la boîte n° ${index + 1}.`,
    extras: [
      { service: 'Déplacement sur site', unit: 'demi-journée' },
      { service: `Dossier n° ${index + 1}`, unit: 'heure' },
    ],
    ...{
      hasA: true,
      hasB: index % 2 === 0,
      hasC: true,
      hasD: false,
      hasE: true,
      hasF: index % 3 > 0,
    },
  };
}

/** The answers of the example with these facts in them, as text of YAML. */
function answersWith(facts, extras) {
  return example
    .replace('Maison Lorme', JSON.stringify(facts.clientName))
    .replace('8 quai Saint-Antoine', JSON.stringify(facts.street))
    .replace('Paul Garnier', JSON.stringify(facts.signatory))
    .replace('capacity: président', `capacity: ${JSON.stringify(facts.capacity)}`)
    .replace(
      /summary: .*/,
      `summary: ${JSON.stringify(facts.summary)}\n  extras: ${JSON.stringify(extras)}`,
    );
}

/** Our own answers for a client: the same words as the peers'. */
export function answersOf(index) {
  const facts = clientFacts(index);
  return answersWith(facts, facts.extras);
}

/** How a peer writes its tags. */
export const curly = {
  value: (name) => `{${name}}`,
  option: (name, text) => `{#${name}}${text}{/${name}}`,
  rows: [{ service: '{#extras}{service}', unit: '{unit}{/extras}' }],
};
export const plusses = {
  value: (name) => `+++INS ${name}+++`,
  option: (name, text) => `+++IF ${name}+++${text}+++END-IF+++`,
  rows: [
    { service: '+++FOR extra IN extras+++', unit: '-' },
    { service: '+++INS $extra.service+++', unit: '+++INS $extra.unit+++' },
    { service: '+++END-FOR extra+++', unit: '-' },
  ],
};

/** Answers that are the tags of a template, so that the peers fill the very documents that we make. */
export function answersOfTags({ value, option, rows }) {
  const mention = (name) => option(name, `Mention ${name}.`);
  const facts = {
    clientName: value('clientName'),
    street: `${value('street')} ${mention('hasA')}`,
    signatory: `${value('signatory')} ${mention('hasB')}`,
    capacity: `${value('capacity')} ${mention('hasC')}`,
    summary: [value('summary'), ...['hasD', 'hasE', 'hasF'].map(mention)].join(' '),
  };
  return answersWith(facts, rows);
}
