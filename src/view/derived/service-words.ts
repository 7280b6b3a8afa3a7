import type { Language } from '../../i18n/text.ts';

interface ServiceWords {
  readonly excluded: Readonly<
    Record<'advice' | 'graphics' | 'consulting' | 'bookkeeping' | 'onSite', string>
  >;
  readonly clientObligations: readonly string[];
}

/** What stands in the documents when the provider answers nothing (legal.md A.4). */
export const serviceWords: Record<Language, ServiceWords> = {
  fr: {
    excluded: {
      advice: 'le conseil juridique ou fiscal et la rédaction d’actes pour autrui',
      bookkeeping: 'la tenue de comptabilité',
      graphics: 'la création graphique',
      consulting: 'le conseil en organisation ou en stratégie',
      onSite: 'les interventions sur place',
    },
    clientObligations: [
      'remettre en temps utile les informations, les documents et les accès nécessaires',
      'désigner une personne qui donne les indications et valide le travail',
      'répondre aux questions et valider les travaux remis dans un délai raisonnable',
      'signaler sans tarder tout changement utile à la Mission',
      'vérifier, avant leur diffusion, les contenus qui l’engagent',
    ],
  },
  nl: {
    excluded: {
      advice: 'juridisch of fiscaal advies',
      bookkeeping: 'het voeren van de boekhouding',
      graphics: 'grafisch ontwerp',
      consulting: 'organisatie- of strategieadvies',
      onSite: 'werkzaamheden op locatie',
    },
    clientObligations: [
      'informatie, documenten en toegangen tijdig aanleveren',
      'één contactpersoon aanwijzen die aanwijzingen geeft en werk goedkeurt',
      'vragen beantwoorden en opgeleverd werk binnen een redelijke termijn beoordelen',
      'wijzigingen die voor de opdracht van belang zijn direct melden',
      'inhoud en besluiten die bindend zijn vóór verzending of publicatie controleren',
    ],
  },
  en: {
    excluded: {
      advice: 'legal or tax advice',
      bookkeeping: 'bookkeeping',
      graphics: 'graphic design',
      consulting: 'organisational or strategic consulting',
      onSite: 'work at the Client’s premises',
    },
    clientObligations: [
      'supplying the information, documents and access needed in good time',
      'naming one person who gives instructions and approves work',
      'answering questions and reviewing the work delivered within a reasonable time',
      'reporting without delay any change that matters to the assignment',
      'checking binding content and decisions before they are sent or published',
    ],
  },
};
