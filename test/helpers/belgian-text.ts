import type { DocumentKind } from '../../src/document/types.ts';
import { patched } from './answer-changes.ts';
import { documentsOf, linesOf } from './documents.ts';
import { loadExample } from './examples.ts';

/** A sole trader under the exemption and a company, both Belgian. */
export const belgianParties = {
  law: 'BE',
  provider: {
    ...{ country: 'BE', legalForm: 'personne-physique-principal', name: 'Élise Delvaux' },
    ...{ siret: undefined, enterpriseNumber: '0123456749', iban: 'BE68539007547034' },
    address: { street: 'Rue des Tilleuls 14', postcode: '1050', city: 'Ixelles' },
    vat: { scheme: 'be-franchise' },
  },
  client: {
    ...{ country: 'BE', name: 'Atelier Meunier', legalForm: 'SRL', siret: undefined },
    ...{ enterpriseNumber: '1000000021', rpmCourt: 'Bruxelles' },
    address: { street: 'Chaussée de Wavre 210', postcode: '1040', city: 'Etterbeek' },
  },
};

/** That client as a private person in Belgium, who contracts at a distance. */
export const belgianConsumer = {
  type: 'consumer',
  contractChannel: 'distance-email',
  legalForm: undefined,
  representative: undefined,
  enterpriseNumber: undefined,
  rpmCourt: undefined,
};

export const belgian = patched(
  loadExample('examples/hourly-micro-entrepreneur.yaml'),
  belgianParties,
);

/** The text of one document under Belgian law, one line each, spaces as typed. */
export async function belgianText(
  document: DocumentKind,
  changes: object = {},
  beside: readonly DocumentKind[] = [],
): Promise<string> {
  const { documents, diagnostics } = await documentsOf(patched(belgian, changes), {
    documents: [document, ...beside],
  });
  const made = documents.find(({ kind }) => kind === document);
  if (made === undefined) throw new Error(JSON.stringify(diagnostics));
  return linesOf(made)
    .map(({ text }) => text)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}
