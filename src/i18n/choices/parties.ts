import type { Choices } from '../choices.ts';

const languages = () =>
  ({
    fr: ['français', 'Frans', 'French'],
    nl: ['néerlandais', 'Nederlands', 'Dutch'],
    en: ['anglais', 'Engels', 'English'],
  }) as const;

const isTrader = () =>
  ({
    yes: ['commerçant', 'koopman', 'trader'],
    no: ['non-commerçant', 'geen koopman', 'not a trader'],
    unknown: ['inconnu', 'onbekend', 'unknown'],
  }) as const;

export const documentChoices = () =>
  ({
    'engagement-letter': ['lettre de mission', 'opdrachtbevestiging', 'engagement letter'],
    terms: ['conditions générales', 'algemene voorwaarden', 'general terms'],
    dpa: [
      'accord de sous-traitance de données à caractère personnel',
      'verwerkersovereenkomst',
      'data processing agreement',
    ],
    proposal: ['proposition de collaboration', 'samenwerkingsvoorstel', 'collaboration proposal'],
    checklist: ['liste de contrôle', 'checklist', 'checklist'],
  }) as const;

/** The run, the provider and the client. */
export const partyChoices: Choices = {
  language: languages,
  secondLanguage: languages,
  law: () => ({
    FR: ['droit français', 'Frans recht', 'French law'],
    BE: ['droit belge', 'Belgisch recht', 'Belgian law'],
    NL: ['droit néerlandais', 'Nederlands recht', 'Dutch law'],
  }),
  documents: documentChoices,
  'provider.role': () => ({
    'virtual-assistant': ['assistant virtuel', 'virtueel assistent', 'virtual assistant'],
    'personal-assistant': ['assistant personnel', 'persoonlijk assistent', 'personal assistant'],
    both: [
      'assistant virtuel et personnel',
      'virtueel en persoonlijk assistent',
      'virtual and personal assistant',
    ],
  }),
  'provider.country': () => ({
    FR: ['France', 'Frankrijk', 'France'],
    BE: ['Belgique', 'België', 'Belgium'],
    NL: ['Pays-Bas', 'Nederland', 'the Netherlands'],
  }),
  'provider.legalForm': () => ({
    'micro-entrepreneur': [
      'entrepreneur individuel (micro-entrepreneur)',
      'zelfstandige onder het Franse stelsel van micro-entrepreneur',
      'French sole trader (micro-entrepreneur)',
    ],
    'entrepreneur-individuel': [
      'entrepreneur individuel',
      'zelfstandige naar Frans recht (entrepreneur individuel)',
      'French sole trader (entrepreneur individuel)',
    ],
    eurl: ['EURL', 'EURL', 'EURL'],
    sasu: ['SASU', 'SASU', 'SASU'],
    sarl: ['SARL', 'SARL', 'SARL'],
    sas: ['SAS', 'SAS', 'SAS'],
    portage: ['salarié porté', 'werknemer via portage salarial', 'employee of an umbrella company'],
    'personne-physique-principal': [
      'indépendant à titre principal',
      'zelfstandige in hoofdberoep',
      'self-employed (main occupation)',
    ],
    'personne-physique-complementaire': [
      'indépendant à titre complémentaire',
      'zelfstandige in bijberoep',
      'self-employed (secondary occupation)',
    ],
    srl: ['SRL', 'BV', 'SRL/BV'],
    sc: ['SC', 'CV', 'SC/CV'],
    sa: ['SA', 'NV', 'SA/NV'],
    smart: ['salarié de Smart', 'werknemer van Smart', 'employee of Smart'],
    eenmanszaak: [
      'entreprise individuelle (eenmanszaak)',
      'eenmanszaak',
      'sole trader (eenmanszaak)',
    ],
    vof: [
      'société en nom collectif (VOF)',
      'vennootschap onder firma',
      'general partnership (VOF)',
    ],
    maatschap: ['société civile (maatschap)', 'maatschap', 'partnership (maatschap)'],
    bv: [
      'société à responsabilité limitée néerlandaise (BV)',
      'besloten vennootschap',
      'private limited company (BV)',
    ],
    payroll: ['salarié en payroll', 'werknemer via payroll', 'employee of a payroll company'],
  }),
  'provider.vat.scheme': () => ({
    standard: ['régime normal de TVA', 'normale btw-regeling', 'standard VAT scheme'],
    'fr-franchise': ['franchise en base de TVA', 'Franse btw-vrijstelling', 'French VAT exemption'],
    'be-franchise': [
      'régime belge de la franchise de TVA',
      'Belgische vrijstellingsregeling kleine ondernemingen',
      'Belgian VAT exemption',
    ],
    'nl-kor': ['régime néerlandais KOR', 'kleineondernemersregeling (KOR)', 'Dutch KOR scheme'],
    'eu-sme-cross-border': [
      'régime européen des petites entreprises',
      'Europese kleineondernemersregeling',
      'EU scheme for small enterprises',
    ],
  }),
  'provider.isTrader': isTrader,
  'client.isTrader': isTrader,
  'client.type': () => ({
    business: ['entreprise', 'onderneming', 'business'],
    public: ['organisme public', 'overheidsinstantie', 'public body'],
    nonprofit: ['association', 'vereniging of stichting', 'non-profit organisation'],
    consumer: ['consommateur', 'consument', 'consumer'],
  }),
  'client.size': () => ({
    micro: ['microentreprise', 'micro-onderneming', 'micro-enterprise'],
    sme: ['petite ou moyenne entreprise', 'mkb-onderneming', 'small or medium-sized enterprise'],
    large: ['grande entreprise', 'grote onderneming', 'large enterprise'],
    unknown: ['taille inconnue', 'omvang onbekend', 'size unknown'],
  }),
  'client.contractChannel': () => ({
    'at-provider-premises': [
      'dans les locaux du prestataire',
      'op het kantoor van de opdrachtnemer',
      'at the provider’s premises',
    ],
    'off-premises': ['hors établissement', 'buiten de verkoopruimte', 'off-premises'],
    'distance-email': [
      'à distance, par courriel',
      'op afstand, per e-mail',
      'at a distance, by email',
    ],
    'distance-online-form': [
      'à distance, par formulaire en ligne',
      'op afstand, via een onlineformulier',
      'at a distance, by an online form',
    ],
  }),
};
