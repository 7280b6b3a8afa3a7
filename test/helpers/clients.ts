import { readFileSync } from 'node:fs';

export const provider = readFileSync('examples/extends-provider/provider.yaml', 'utf8');

/** What the base leaves open, for one good client; `change` replaces or adds answers. */
export function clientAnswers(change: Readonly<Record<string, string>> = {}) {
  return {
    date: '30/11/2026',
    'client.name': 'Maison Lorme',
    'client.legalForm': 'SAS',
    'client.representative.name': 'Paul Garnier',
    'client.representative.capacity': 'président',
    'client.address.street': '8 quai Saint-Antoine',
    'client.address.postcode': '69002',
    'client.address.city': 'Lyon',
    'client.country': 'France',
    'client.siret': '111 222 337 00011',
    'services.summary': 'Tenue de la boîte de réception.',
    'services.tasks': 'email; agenda',
    'fees.hourlyRate': '45,50',
    'cooperation.startDate': '7/12/2026',
    ...change,
  };
}

/** A CSV as Excel saves it in Western Europe: semicolons, CRLF. */
export function csvOf(clients: readonly Readonly<Record<string, string>>[]): string {
  const heads = [...new Set(clients.flatMap((client) => Object.keys(client)))];
  const rows = clients.map((client) => heads.map((head) => quoted(client[head] ?? '')).join(';'));
  return `${[heads.join(';'), ...rows].join('\r\n')}\r\n`;
}

/** `count` good clients, each with a name of its own. */
export function manyClients(count: number): readonly Readonly<Record<string, string>>[] {
  return Array.from({ length: count }, (_, index) =>
    clientAnswers({ 'client.name': `Client ${index + 1}` }),
  );
}

function quoted(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
