import { type Title, type TitlesOf, under } from './title.ts';

type Group =
  | 'version'
  | 'extends'
  | 'language'
  | 'secondLanguage'
  | 'templates'
  | 'law'
  | 'reference'
  | 'date'
  | 'documents'
  | 'provider'
  | 'client';

/** The run, the provider, the client. */
export const partyTitles = (): TitlesOf<Group> => ({
  version: ['Version du fichier', 'Bestandsversie'],
  extends: ['Fichier de base', 'Basisbestand'],
  language: ['Langue', 'Taal'],
  secondLanguage: ['Seconde langue', 'Tweede taal'],
  law: ['Droit applicable', 'Toepasselijk recht'],
  reference: ['Référence', 'Kenmerk'],
  date: ['Date', 'Datum'],
  documents: ['Documents', 'Documenten'],
  templates: ['Vos propres modèles Word', 'Uw eigen Word-sjablonen'],
  'templates.engagement-letter': ['Lettre de mission', 'Opdrachtbevestiging'],
  'templates.terms': ['Conditions générales', 'Algemene voorwaarden'],
  'templates.dpa': ['Accord de sous-traitance de données', 'Verwerkersovereenkomst'],
  'templates.proposal': ['Proposition', 'Offerte'],
  'templates.checklist': ['Liste de contrôle', 'Controlelijst'],

  provider: ['Vous, le prestataire', 'U, de opdrachtnemer'],
  'provider.role': ['Fonction', 'Functie'],
  'provider.country': ['Pays', 'Land'],
  'provider.legalForm': ['Forme juridique', 'Rechtsvorm'],
  'provider.name': ['Nom', 'Naam'],
  'provider.tradeName': ['Nom commercial', 'Handelsnaam'],
  'provider.shareCapital': ['Capital social', 'Kapitaal'],
  'provider.representative': ['Représentant', 'Vertegenwoordiger'],
  ...under('provider.representative', representative),
  'provider.address': ['Adresse', 'Adres'],
  ...under('provider.address', address),
  'provider.email': ['Adresse électronique', 'E-mailadres'],
  'provider.phone': ['Téléphone', 'Telefoonnummer'],
  'provider.website': ['Site internet', 'Website'],
  'provider.siren': ['SIREN', 'SIREN'],
  'provider.siret': ['SIRET', 'SIRET'],
  'provider.rcsCity': ['Ville d’immatriculation au RCS', 'Plaats van inschrijving in het RCS'],
  'provider.enterpriseNumber': ['Numéro d’entreprise', 'Ondernemingsnummer'],
  'provider.rpmCourt': ['Tribunal de l’entreprise', 'Ondernemingsrechtbank'],
  'provider.kvkNumber': ['Numéro KvK', 'KvK-nummer'],
  'provider.statutorySeat': ['Siège statutaire', 'Statutaire zetel'],
  'provider.vatNumber': ['Numéro de TVA', 'Btw-identificatienummer'],
  'provider.vat': ['TVA', 'Btw'],
  'provider.vat.scheme': ['Régime de TVA', 'Btw-regeling'],
  'provider.vat.rate': ['Taux de TVA', 'Btw-tarief'],
  'provider.iban': ['IBAN', 'IBAN'],
  'provider.bic': ['BIC', 'BIC'],
  'provider.insurance': [
    'Assurance de responsabilité civile professionnelle',
    'Beroepsaansprakelijkheidsverzekering',
  ],
  'provider.insurance.insurer': ['Assureur', 'Verzekeraar'],
  'provider.insurance.address': ['Adresse de l’assureur', 'Adres van de verzekeraar'],
  'provider.insurance.policyNumber': ['Numéro de police', 'Polisnummer'],
  'provider.insurance.territory': ['Territoire couvert', 'Dekkingsgebied'],
  'provider.insurance.amount': ['Montant assuré', 'Verzekerd bedrag'],
  'provider.isTrader': ['Qualité de commerçant', 'Hoedanigheid van handelaar'],
  'provider.otherClients': ['Autres clients', 'Andere opdrachtgevers'],
  'provider.revenueSharePercent': ['Part de votre chiffre d’affaires', 'Aandeel in uw omzet'],
  'provider.expectedTurnover': ['Chiffre d’affaires prévu', 'Verwachte omzet'],
  'provider.mediator': [
    'Médiateur de la consommation',
    'Geschilleninstantie voor consumentenzaken',
  ],
  'provider.mediator.name': ['Nom', 'Naam'],
  'provider.mediator.address': ['Adresse', 'Adres'],
  'provider.mediator.website': ['Site internet', 'Website'],
  'provider.privacyContact': [
    'Contact pour les données personnelles',
    'Contactpunt voor persoonsgegevens',
  ],

  client: ['Le client', 'De opdrachtgever'],
  'client.type': ['Type de client', 'Soort opdrachtgever'],
  'client.name': ['Nom', 'Naam'],
  'client.legalForm': ['Forme juridique', 'Rechtsvorm'],
  'client.shareCapital': ['Capital social', 'Kapitaal'],
  'client.representative': ['Représentant', 'Vertegenwoordiger'],
  ...under('client.representative', representative),
  'client.address': ['Adresse', 'Adres'],
  ...under('client.address', address),
  'client.country': ['Pays', 'Land'],
  'client.email': ['Adresse électronique', 'E-mailadres'],
  'client.phone': ['Téléphone', 'Telefoonnummer'],
  'client.siren': ['SIREN', 'SIREN'],
  'client.siret': ['SIRET', 'SIRET'],
  'client.rcsCity': ['Ville d’immatriculation au RCS', 'Plaats van inschrijving in het RCS'],
  'client.enterpriseNumber': ['Numéro d’entreprise', 'Ondernemingsnummer'],
  'client.rpmCourt': ['Tribunal de l’entreprise', 'Ondernemingsrechtbank'],
  'client.kvkNumber': ['Numéro KvK', 'KvK-nummer'],
  'client.statutorySeat': ['Siège statutaire', 'Statutaire zetel'],
  'client.vatNumber': ['Numéro de TVA', 'Btw-identificatienummer'],
  'client.contactPerson': ['Personne de contact', 'Contactpersoon'],
  'client.contactPerson.name': ['Nom', 'Naam'],
  'client.contactPerson.capacity': ['Fonction', 'Functie'],
  'client.contactPerson.email': ['Adresse électronique', 'E-mailadres'],
  'client.contactPerson.phone': ['Téléphone', 'Telefoonnummer'],
  'client.invoicing': ['Données de facturation', 'Factuurgegevens'],
  'client.invoicing.email': ['Adresse électronique de facturation', 'E-mailadres voor de facturen'],
  'client.invoicing.peppolId': ['Identifiant Peppol', 'Peppol-ID'],
  'client.invoicing.purchaseOrder': ['Numéro de bon de commande', 'Bestelnummer'],
  'client.size': ['Taille de l’entreprise', 'Omvang van de onderneming'],
  'client.employees': ['Nombre de salariés', 'Aantal werknemers'],
  'client.isTrader': ['Qualité de commerçant', 'Hoedanigheid van handelaar'],
  'client.isProcessor': ['Activité pour ses propres clients', 'Werk voor eigen klanten'],
  'client.contractChannel': ['Mode de conclusion du contrat', 'Wijze van totstandkoming'],
  'client.formerEmployer': ['Ancien employeur', 'Voormalige werkgever'],
  'client.formerEmployer.ended': ['Fin du contrat de travail', 'Einde van de arbeidsovereenkomst'],
  'client.withdrawalStartRequest': ['Commencement dans les 14 jours', 'Begin binnen 14 dagen'],
});

const address = {
  street: ['Rue et numéro', 'Straat en huisnummer'],
  box: ['Boîte ou complément d’adresse', 'Bus of toevoeging'],
  postcode: ['Code postal', 'Postcode'],
  city: ['Ville', 'Plaats'],
} as const satisfies Record<string, Title>;

const representative = {
  name: ['Nom', 'Naam'],
  capacity: ['Qualité', 'Hoedanigheid'],
} as const satisfies Record<string, Title>;
