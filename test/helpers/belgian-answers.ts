import { patched } from './answer-changes.ts';
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

/** Either client below as a private person in Belgium, who contracts at a distance. */
export const belgianConsumer = {
  type: 'consumer',
  contractChannel: 'distance-email',
  legalForm: undefined,
  representative: undefined,
  enterpriseNumber: undefined,
  rpmCourt: undefined,
  vatNumber: undefined,
};

/** Documents in French under Belgian law. */
export const belgian = patched(
  loadExample('examples/hourly-micro-entrepreneur.yaml'),
  belgianParties,
);

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
