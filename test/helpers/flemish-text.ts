import type { DocumentKind } from '../../src/document/types.ts';
import { patched } from './answer-changes.ts';
import { documentsOf, linesOf } from './documents.ts';
import { loadExample } from './examples.ts';

/** That client as a private person in Flanders, who contracts at a distance. */
export const flemishConsumer = {
  type: 'consumer',
  contractChannel: 'distance-email',
  legalForm: undefined,
  representative: undefined,
  enterpriseNumber: undefined,
  rpmCourt: undefined,
  vatNumber: undefined,
};

/** A sole trader under the exemption and a company, both Flemish, with answers of Dutch documents. */
export const flemish = patched(loadExample('examples/dutch-freelancer.yaml'), {
  law: 'BE',
  provider: {
    ...{ country: 'BE', legalForm: 'personne-physique-principal', name: 'Lore Van Damme' },
    ...{ kvkNumber: undefined, enterpriseNumber: '0123456749', vatNumber: 'BE0123456749' },
    ...{ iban: 'BE68539007547034', vat: { scheme: 'be-franchise' } },
    address: { street: 'Kastanjestraat 27', postcode: '9000', city: 'Gent' },
  },
  client: {
    ...{ country: 'BE', name: 'Tuinen Verhelst', legalForm: 'bv', kvkNumber: undefined },
    ...{ statutorySeat: undefined, vatNumber: undefined },
    ...{ enterpriseNumber: '1000000021', rpmCourt: 'Gent' },
    address: { street: 'Vaartdijk 118', postcode: '9800', city: 'Deinze' },
  },
});

/** The text of one document in Dutch under Belgian law, one line each, spaces as typed. */
export async function flemishText(
  document: DocumentKind,
  changes: object = {},
  beside: readonly DocumentKind[] = [],
): Promise<string> {
  const { documents, diagnostics } = await documentsOf(patched(flemish, changes), {
    documents: [document, ...beside],
  });
  const made = documents.find(({ kind }) => kind === document);
  if (made === undefined) throw new Error(JSON.stringify(diagnostics));
  return linesOf(made)
    .map(({ text }) => text)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}
