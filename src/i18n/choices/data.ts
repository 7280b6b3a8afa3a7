import type { Choices } from '../choices.ts';

const transferBasis = () =>
  ({
    adequacy: ['décision d’adéquation', 'adequaatheidsbesluit', 'adequacy decision'],
    dpf: [
      'cadre UE–États-Unis (DPF)',
      'EU-US Data Privacy Framework (DPF)',
      'EU–US Data Privacy Framework (DPF)',
    ],
    'scc-2021-914': [
      'clauses contractuelles types (UE) 2021/914',
      'standaardcontractbepalingen (EU) 2021/914',
      'standard contractual clauses (EU) 2021/914',
    ],
    bcr: [
      'règles d’entreprise contraignantes',
      'bindende bedrijfsvoorschriften',
      'binding corporate rules',
    ],
    none: ['sans objet', 'niet van toepassing', 'not applicable'],
  }) as const;

/** Personal data: purposes are free text, everything else is chosen. */
export const dataChoices: Choices = {
  'data.dpa': () => ({
    auto: ['selon les réponses', 'volgens de antwoorden', 'as the answers say'],
    yes: ['oui', 'ja', 'yes'],
    no: ['non', 'nee', 'no'],
    separate: [
      'conclu à part (le texte du client, ou déjà signé)',
      'apart gesloten (de tekst van de klant, of al getekend)',
      'concluded separately (the client’s text, or signed already)',
    ],
  }),
  'data.basis': () => ({
    bespoke: ['texte propre', 'eigen tekst', 'own text'],
    'scc-2021-915': [
      'clauses contractuelles types (UE) 2021/915',
      'standaardcontractbepalingen (EU) 2021/915',
      'standard contractual clauses (EU) 2021/915',
    ],
  }),
  'data.role': () => ({
    processor: ['sous-traitant au sens du RGPD', 'verwerker', 'processor'],
    'sub-processor': ['sous-traitant ultérieur', 'subverwerker', 'sub-processor'],
    'independent-controller': [
      'responsable du traitement distinct',
      'zelfstandig verwerkingsverantwoordelijke',
      'independent controller',
    ],
    'joint-controller': [
      'responsable conjoint du traitement',
      'gezamenlijk verwerkingsverantwoordelijke',
      'joint controller',
    ],
    none: ['aucun traitement', 'geen verwerking', 'no processing'],
  }),
  'data.tools.category': () => ({
    'email-marketing': ['envoi de courriels', 'e-mailmarketing', 'email marketing'],
    crm: ['fichier clients (CRM)', 'CRM', 'CRM'],
    'client-portal': ['portail client', 'klantportaal', 'client portal'],
    mailbox: ['messagerie', 'mailbox', 'mailbox'],
    'cloud-storage': ['stockage en ligne', 'cloudopslag', 'cloud storage'],
    calendar: ['agenda', 'agenda', 'calendar'],
    'social-inbox': ['messagerie de réseaux sociaux', 'socialmedia-inbox', 'social media inbox'],
    'phone-system': ['téléphonie', 'telefonie', 'telephony'],
    invoicing: ['facturation', 'facturering', 'invoicing'],
    webshop: ['boutique en ligne', 'webshop', 'webshop'],
    'ai-assistant': ['assistant d’intelligence artificielle', 'AI-assistent', 'AI assistant'],
    'password-manager': ['gestionnaire de mots de passe', 'wachtwoordmanager', 'password manager'],
    other: ['autre outil', 'andere toepassing', 'other tool'],
  }),
  'data.tools.accountOwner': () => ({
    client: ['le client', 'de opdrachtgever', 'the client'],
    provider: ['le prestataire', 'de opdrachtnemer', 'the provider'],
  }),
  'data.tools.transferBasis': transferBasis,
  'data.subprocessors.transferBasis': transferBasis,
  'data.transfers.basis': transferBasis,
  'data.operations': () => ({
    collect: ['collecte', 'verzamelen', 'collection'],
    record: ['enregistrement', 'vastleggen', 'recording'],
    organise: ['classement', 'ordenen', 'organisation'],
    consult: ['consultation', 'raadplegen', 'consultation'],
    store: ['conservation', 'opslaan', 'storage'],
    modify: ['modification', 'wijzigen', 'alteration'],
    send: ['transmission', 'verzenden', 'transmission'],
    publish: ['publication', 'publiceren', 'publication'],
    archive: ['archivage', 'archiveren', 'archiving'],
    delete: ['effacement', 'wissen', 'erasure'],
  }),
  'data.subjects': () => ({
    customers: ['clients', 'klanten', 'customers'],
    prospects: ['prospects', 'potentiële klanten', 'prospects'],
    suppliers: ['fournisseurs', 'leveranciers', 'suppliers'],
    employees: ['salariés', 'werknemers', 'employees'],
    applicants: ['candidats à un emploi', 'sollicitanten', 'job applicants'],
    'newsletter-subscribers': [
      'abonnés à la lettre d’information',
      'nieuwsbriefabonnees',
      'newsletter subscribers',
    ],
    tenants: ['locataires', 'huurders', 'tenants'],
    'website-visitors': ['visiteurs du site internet', 'websitebezoekers', 'website visitors'],
    'family-members': ['membres de la famille', 'gezinsleden', 'family members'],
    minors: ['mineurs', 'minderjarigen', 'minors'],
    other: [
      'autres personnes en relation avec le client',
      'overige relaties',
      'other contacts of the client',
    ],
  }),
  'data.types': () => ({
    identity: ['identité', 'naam- en identiteitsgegevens', 'identity'],
    contact: ['coordonnées', 'contactgegevens', 'contact details'],
    'email-content': ['contenu des courriels', 'e-mailberichten', 'email content'],
    agenda: ['rendez-vous', 'agendagegevens', 'appointments'],
    billing: ['données de facturation', 'factuurgegevens', 'billing data'],
    'bank-details': ['coordonnées bancaires', 'bankgegevens', 'bank details'],
    contract: ['données contractuelles', 'contractgegevens', 'contract data'],
    'order-history': ['historique des commandes', 'bestelgeschiedenis', 'order history'],
    'social-media': [
      'comptes et messages de réseaux sociaux',
      'socialmedia-accounts en -berichten',
      'social media data',
    ],
    photos: ['photographies', 'foto’s', 'photographs'],
    location: ['données de localisation', 'locatiegegevens', 'location data'],
    hr: ['données de gestion du personnel', 'personeelsgegevens', 'HR data'],
    'id-copies': [
      'copies de pièces d’identité',
      'kopieën van identiteitsbewijzen',
      'copies of identity documents',
    ],
    'national-number': [
      'numéro national d’identification',
      'nationaal identificatienummer (zoals het BSN)',
      'national identification number',
    ],
    health: ['données de santé', 'gezondheidsgegevens', 'health data'],
    'other-special': [
      'autres données sensibles',
      'andere bijzondere of strafrechtelijke gegevens',
      'other special categories of data or criminal data',
    ],
  }),
  'data.subprocessing.authorisation': () => ({
    'general-with-notice': [
      'autorisation générale',
      'algemene toestemming',
      'general authorisation',
    ],
    'specific-prior': [
      'autorisation spécifique préalable',
      'specifieke voorafgaande toestemming',
      'specific prior authorisation',
    ],
  }),
  'data.security': () => ({
    'delegated-access': [
      'accès délégués, sans partage du mot de passe principal',
      'gemachtigde toegang, zonder het hoofdwachtwoord te delen',
      'delegated access, without sharing the master password',
    ],
    'multi-factor-authentication': [
      'double authentification sur la messagerie, le CRM et le stockage en ligne',
      'tweestapsverificatie voor e-mail, CRM en cloudopslag',
      'multi-factor authentication for email, CRM and cloud storage',
    ],
    'strong-unique-passwords': [
      'mots de passe robustes et uniques, tenus dans un gestionnaire',
      'sterke, unieke wachtwoorden in een wachtwoordmanager',
      'strong, unique passwords in a password manager',
    ],
    'least-privilege': [
      'droits limités au strict nécessaire',
      'niet meer toegangsrechten dan nodig',
      'no more access rights than needed',
    ],
    'access-review': [
      'revue des accès chaque trimestre et en fin de mission',
      'controle van de toegangsrechten, elk kwartaal en aan het einde van de opdracht',
      'review of access rights every quarter and at the end of the assignment',
    ],
    'disk-encryption': [
      'chiffrement intégral du disque des postes',
      'volledige versleuteling van de harde schijf',
      'full-disk encryption',
    ],
    'automatic-updates': ['mises à jour automatiques', 'automatische updates', 'automatic updates'],
    'anti-malware': [
      'protection contre les logiciels malveillants',
      'bescherming tegen malware',
      'anti-malware protection',
    ],
    'screen-lock': [
      'verrouillage de l’écran après cinq minutes au plus',
      'schermvergrendeling na ten hoogste vijf minuten',
      'screen lock after no more than five minutes',
    ],
    'separate-user-profile': [
      'session professionnelle séparée, sans usage familial',
      'apart gebruikersprofiel voor het werk, dat huisgenoten niet gebruiken',
      'separate user profile for work, not used by others in the household',
    ],
    'remote-wipe': [
      'effacement à distance des appareils mobiles',
      'mobiele apparaten die op afstand te wissen zijn',
      'remote wipe of mobile devices',
    ],
    'vpn-on-open-wifi': [
      'aucun réseau Wi-Fi ouvert sans VPN',
      'geen gebruik van open wifi zonder vpn',
      'no use of open Wi-Fi without a VPN',
    ],
    'secured-home-router': [
      'box internet sécurisée',
      'beveiligde router thuis',
      'secured home router',
    ],
    'agreed-locations-only': [
      'conservation aux seuls emplacements convenus',
      'opslag alleen op de afgesproken plaatsen',
      'storage only in agreed places',
    ],
    'eu-hosting-preferred': [
      'hébergement dans l’Union européenne privilégié',
      'hosting bij voorkeur in de Europese Unie',
      'hosting preferably in the European Union',
    ],
    'no-unneeded-local-copies': [
      'pas de copie locale sans nécessité',
      'geen onnodige lokale kopieën',
      'no unnecessary local copies',
    ],
    'encrypted-transfer': ['transferts chiffrés', 'versleutelde verzending', 'encrypted sending'],
    'tested-backups': [
      'sauvegardes régulières et testées de ses propres systèmes',
      'regelmatige, geteste back-ups van de eigen systemen',
      'regular, tested backups of its own systems',
    ],
    'retention-table': [
      'tableau des durées de conservation',
      'overzicht van bewaartermijnen',
      'overview of retention periods',
    ],
    'secure-deletion': [
      'effacement sécurisé',
      'veilige en definitieve verwijdering',
      'secure and permanent deletion',
    ],
    'paper-shredding': [
      'destruction des papiers au broyeur',
      'vernietiging van papier in een papierversnipperaar',
      'shredding of paper',
    ],
    'confidentiality-undertakings': [
      'engagements de confidentialité des remplaçants',
      'geheimhoudingsverklaringen van vervangers',
      'confidentiality undertakings of substitutes',
    ],
    'breach-register': [
      'registre des violations de données',
      'register van datalekken',
      'breach register',
    ],
    'breach-alert-procedure': [
      'procédure d’alerte en cas de violation',
      'meldprocedure voor datalekken',
      'breach alert procedure',
    ],
    'processing-record': [
      'registre des activités de traitement',
      'register van verwerkingsactiviteiten',
      'record of processing activities',
    ],
    'annual-self-review': [
      'revue annuelle de la sécurité',
      'jaarlijkse controle van de beveiliging',
      'annual security review',
    ],
    'approved-ai-tools-only': [
      'seuls les outils d’intelligence artificielle approuvés',
      'alleen goedgekeurde AI-toepassingen',
      'only approved AI applications',
    ],
    'private-workspace': [
      'écrans et conversations hors de portée des tiers',
      'scherm en gesprekken niet te zien of te horen voor anderen',
      'screens and conversations that others cannot see or hear',
    ],
    'return-of-materials': [
      'restitution des supports',
      'teruggave van gegevensdragers en ander materiaal',
      'return of data carriers and other material',
    ],
  }),
  'data.audit.frequency': () => ({
    yearly: ['une fois par an', 'één keer per jaar', 'once a year'],
    'every-two-years': [
      'une fois tous les deux ans',
      'één keer per twee jaar',
      'once every two years',
    ],
    'on-incident': ['en cas d’incident', 'bij een incident', 'after an incident'],
  }),
  'data.audit.costs': () => ({
    client: ['le client', 'de opdrachtgever', 'the client'],
    provider: ['le prestataire', 'de opdrachtnemer', 'the provider'],
    shared: ['chacune des parties pour moitié', 'elke partij de helft', 'each party half'],
  }),
  'data.end.choice': () => ({
    return: ['restitution', 'teruggave', 'return'],
    delete: ['effacement', 'wissing', 'deletion'],
    'client-chooses': [
      'au choix du client',
      'naar keuze van de opdrachtgever',
      'as the client chooses',
    ],
  }),
  'data.ai': () => ({
    no: ['aucun outil', 'geen tools', 'no tools'],
    'listed-tools-only': [
      'seuls les outils listés',
      'alleen de genoemde tools',
      'listed tools only',
    ],
    'yes-without-personal-data': [
      'oui, sans données personnelles',
      'ja, zonder persoonsgegevens',
      'yes, without personal data',
    ],
  }),
  'data.credentials': () => ({
    'delegated-accounts': [
      'comptes délégués',
      'eigen of gemachtigde accounts',
      'delegated accounts',
    ],
    'password-manager': [
      'mots de passe partagés par un gestionnaire',
      'wachtwoorden gedeeld via een wachtwoordmanager',
      'passwords shared through a password manager',
    ],
    other: ['autre moyen', 'andere wijze', 'other means'],
  }),
};
