import type { TitlesOf } from './title.ts';

type Group =
  | 'cooperation'
  | 'liability'
  | 'intellectualProperty'
  | 'terms'
  | 'disputes'
  | 'signature'
  | 'proposal';

/** Cooperation, liability, rights, terms, disputes, signature, proposal. */
export const agreementTitles = (): TitlesOf<Group> => ({
  cooperation: ['Collaboration', 'Samenwerking'],
  'cooperation.form': ['Forme de la collaboration', 'Vorm van de samenwerking'],
  'cooperation.assignment': ['Type de mission', 'Soort opdracht'],
  'cooperation.startDate': ['Date de début', 'Begindatum'],
  'cooperation.endDate': ['Date de fin', 'Einddatum'],
  'cooperation.initialTermMonths': ['Durée minimale', 'Minimumduur'],
  'cooperation.tacitRenewal': ['Reconduction tacite', 'Stilzwijgende verlenging'],
  'cooperation.renewalMonths': ['Durée de la reconduction', 'Duur van de verlenging'],
  'cooperation.renewalNoticeDays': [
    'Préavis de non-reconduction',
    'Opzegtermijn tegen de verlenging',
  ],
  'cooperation.trialDays': ['Période d’essai', 'Proefperiode'],
  'cooperation.trialNoticeDays': [
    'Préavis pendant la période d’essai',
    'Opzegtermijn tijdens de proefperiode',
  ],
  'cooperation.notice': ['Préavis', 'Opzegtermijn'],
  'cooperation.notice.value': ['Durée', 'Duur'],
  'cooperation.notice.unit': ['Unité', 'Eenheid'],
  'cooperation.notice.form': ['Forme', 'Vorm'],
  'cooperation.notice.endOfMonth': ['Terme en fin de mois', 'Einde op het maandeinde'],
  'cooperation.notice.sameForBoth': [
    'Préavis identique pour les deux parties',
    'Gelijke termijn voor beide partijen',
  ],
  'cooperation.breachCureDays': ['Délai pour remédier au manquement', 'Hersteltermijn'],
  'cooperation.earlyTermination': [
    'Arrêt anticipé par le client',
    'Voortijdige beëindiging door de opdrachtgever',
  ],
  'cooperation.earlyTerminationPercent': ['Pourcentage dû', 'Verschuldigd percentage'],
  'cooperation.handover': ['Passation', 'Overdracht'],
  'cooperation.handover.days': ['Durée', 'Duur'],
  'cooperation.handover.paid': ['Rémunération', 'Vergoeding'],
  'cooperation.substitution': ['Remplacement', 'Vervanging'],
  'cooperation.subcontracting': ['Sous-traitance des prestations', 'Onderaanneming'],
  'cooperation.subcontractors': ['Sous-traitants des prestations', 'Onderaannemers'],
  'cooperation.subcontractors.name': ['Nom', 'Naam'],
  'cooperation.subcontractors.task': ['Tâche', 'Taak'],
  'cooperation.subcontractors.country': ['Pays', 'Land'],
  'cooperation.exclusivity': ['Exclusivité', 'Exclusiviteit'],
  'cooperation.nonCompete': ['Non-concurrence', 'Concurrentiebeding'],
  'cooperation.nonCompete.months': ['Durée', 'Duur'],
  'cooperation.nonCompete.scope': ['Étendue', 'Reikwijdte'],
  'cooperation.nonSolicitation': ['Non-sollicitation', 'Wervingsverbod'],
  'cooperation.nonSolicitation.months': ['Durée', 'Duur'],
  'cooperation.nonSolicitation.penalty': ['Pénalité', 'Boete'],
  'cooperation.clientInstructions': ['Instructions du client', 'Instructies van de opdrachtgever'],
  'cooperation.clientSanctions': ['Sanctions par le client', 'Sancties door de opdrachtgever'],
  'cooperation.independenceConfirmed': ['Indépendance', 'Zelfstandigheid'],

  liability: ['Responsabilité', 'Aansprakelijkheid'],
  'liability.cap': ['Plafond de responsabilité', 'Maximum van de aansprakelijkheid'],
  'liability.cap.mode': ['Mode de calcul', 'Wijze van berekening'],
  'liability.cap.months': ['Nombre de mois', 'Aantal maanden'],
  'liability.cap.amount': ['Montant', 'Bedrag'],
  'liability.excludeIndirect': [
    'Exclusion du dommage indirect',
    'Uitsluiting van indirecte schade',
  ],
  'liability.excludeGrossNegligence': [
    'Exclusion de la faute lourde',
    'Uitsluiting van grove schuld',
  ],
  'liability.claimMonths': ['Délai de déclaration du dommage', 'Meldtermijn voor schade'],
  'liability.auxiliaryWaiver': [
    'Exclusion des recours contre les auxiliaires',
    'Uitsluiting van vorderingen tegen hulppersonen',
  ],
  'liability.forceMajeureDays': ['Force majeure prolongée', 'Langdurige overmacht'],

  intellectualProperty: ['Propriété intellectuelle', 'Intellectuele eigendom'],
  'intellectualProperty.mode': ['Sort des droits', 'Regeling van de rechten'],
  'intellectualProperty.rights': ['Droits concernés', 'Betrokken rechten'],
  'intellectualProperty.purposes': ['Destination', 'Doeleinden'],
  'intellectualProperty.media': ['Supports', 'Dragers'],
  'intellectualProperty.territory': ['Territoire', 'Gebied'],
  'intellectualProperty.duration': ['Durée', 'Duur'],
  'intellectualProperty.portfolio': ['Mention en référence', 'Vermelding als referentie'],

  terms: ['Conditions générales', 'Algemene voorwaarden'],
  'terms.version': ['Version', 'Versie'],
  'terms.delivery': ['Mode de remise', 'Wijze van terhandstelling'],
  'terms.link': ['Lien', 'Webadres'],
  'terms.changeNoticeDays': [
    'Délai d’annonce des modifications',
    'Aankondigingstermijn bij wijziging',
  ],
  'terms.precedence': ['Ordre de priorité', 'Rangorde'],

  disputes: ['Litiges', 'Geschillen'],
  'disputes.steps': ['Étapes', 'Stappen'],
  'disputes.court': ['Tribunal compétent', 'Bevoegde rechter'],
  'disputes.courtName': ['Nom du tribunal', 'Naam van de rechtbank'],

  signature: ['Signature', 'Ondertekening'],
  'signature.place': ['Lieu', 'Plaats'],
  'signature.method': ['Mode de signature', 'Wijze van ondertekening'],
  'signature.copies': ['Nombre d’originaux', 'Aantal originelen'],
  'signature.initials': ['Paraphes', 'Parafen'],

  proposal: ['Proposition', 'Voorstel'],
  'proposal.validityDays': ['Durée de validité', 'Geldigheidsduur'],
  'proposal.binding': ['Caractère ferme de l’offre', 'Gebondenheid aan het aanbod'],
  'proposal.options': ['Formules', 'Opties'],
  'proposal.options.name': ['Nom', 'Naam'],
  'proposal.options.price': ['Prix', 'Prijs'],
  'proposal.options.unit': ['Unité', 'Eenheid'],
  'proposal.options.contents': ['Contenu', 'Inhoud'],
  'proposal.recommended': ['Formule recommandée', 'Aanbevolen optie'],
  'proposal.introduction': ['Introduction', 'Inleiding'],
  'proposal.references': ['Références', 'Referenties'],
  'proposal.onboarding': ['Premières étapes', 'Eerste stappen'],
});
