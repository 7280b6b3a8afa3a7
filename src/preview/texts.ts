import type { Text } from '../i18n/text.ts';

/** What the page of `preview` says, and what the command says of it. */
export const previewTexts = {
  title: { fr: 'Aperçu', nl: 'Voorbeeld', en: 'Preview' },
  documents: { fr: 'Documents', nl: 'Documenten', en: 'Documents' },
  findings: { fr: 'Constats', nl: 'Bevindingen', en: 'Findings' },
  noFindings: { fr: 'Rien à signaler.', nl: 'Niets te melden.', en: 'Nothing to report.' },
  noDocuments: {
    fr: 'Aucun document : voyez les constats.',
    nl: 'Geen document: zie de bevindingen.',
    en: 'No document: see the findings.',
  },
  stale: {
    fr: 'Les réponses ont des erreurs : les documents sont ceux d’avant.',
    nl: 'De antwoorden bevatten fouten: de documenten zijn die van daarvoor.',
    en: 'The answers have errors: the documents are those from before.',
  },
  updated: { fr: 'Mis à jour', nl: 'Bijgewerkt', en: 'Updated' },
  ended: {
    fr: 'L’aperçu est arrêté. Relancez la commande pour continuer.',
    nl: 'Het voorbeeld is gestopt. Start de opdracht opnieuw om verder te gaan.',
    en: 'The preview has ended. Run the command again to go on.',
  },
  error: { fr: 'Erreur', nl: 'Fout', en: 'Error' },
  warning: { fr: 'Avertissement', nl: 'Waarschuwing', en: 'Warning' },
  info: { fr: 'Information', nl: 'Informatie', en: 'Information' },
  open: {
    fr: 'Ouvrez cette adresse dans votre navigateur ; elle se met à jour à chaque changement. Ctrl-C pour finir.',
    nl: 'Open dit adres in uw browser; de pagina wordt bij elke wijziging bijgewerkt. Ctrl-C om te stoppen.',
    en: 'Open this address in your browser; it follows every change. Ctrl-C to end.',
  },
  port: {
    fr: 'Le port {port} ne peut pas être pris : {problem}. Choisissez-en un autre avec `--port`, ou aucun.',
    nl: 'Poort {port} kan niet worden gebruikt: {problem}. Kies een andere met `--port`, of geen.',
    en: 'Port {port} can not be taken: {problem}. Choose another with `--port`, or none.',
  },
} as const satisfies Readonly<Record<string, Text>>;
