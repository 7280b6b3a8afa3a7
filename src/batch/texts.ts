import type { Text } from '../i18n/text.ts';

/** What `batch` says beside its diagnostics. */
export const batchTexts = {
  reading: {
    fr: 'Lecture de la liste : {clients} clients',
    nl: 'De lijst wordt gelezen: {clients} klanten',
    en: 'Reading the list: {clients} clients',
  },
  clients: {
    fr: '{done} sur {total} clients',
    nl: '{done} van {total} klanten',
    en: '{done} of {total} clients',
  },
  rate: { fr: '{rate} par seconde', nl: '{rate} per seconde', en: '{rate} a second' },
  timeLeft: { fr: 'encore {time}', nl: 'nog {time}', en: '{time} left' },
  made: { fr: 'documents : {count}', nl: 'documenten: {count}', en: 'documents: {count}' },
  documentsToMake: {
    fr: 'documents à faire : {count}',
    nl: 'te maken documenten: {count}',
    en: 'documents to make: {count}',
  },
  failed: { fr: 'échec', nl: 'mislukt', en: 'failed' },
  failedShared: {
    fr: 'échec, dû aux réponses communes à tous les clients',
    nl: 'mislukt, door de antwoorden die alle klanten delen',
    en: 'failed, for the answers that all clients share',
  },
  unchanged: { fr: 'inchangé', nl: 'ongewijzigd', en: 'unchanged' },
  left: { fr: 'reste à faire', nl: 'nog te doen', en: 'still to do' },
  fresh: { fr: 'à jour', nl: 'actueel', en: 'up to date' },
  stale: { fr: 'pas à jour', nl: 'niet actueel', en: 'not up to date' },
  summary: {
    fr: 'Clients : {total}. Faits : {made}, inchangés : {unchanged}, en échec : {failed}.',
    nl: 'Klanten: {total}. Gemaakt: {made}, ongewijzigd: {unchanged}, mislukt: {failed}.',
    en: 'Clients: {total}. Made: {made}, unchanged: {unchanged}, failed: {failed}.',
  },
  checked: {
    fr: 'Clients : {total}. À jour : {unchanged}, pas à jour : {made}, en échec : {failed}.',
    nl: 'Klanten: {total}. Actueel: {unchanged}, niet actueel: {made}, mislukt: {failed}.',
    en: 'Clients: {total}. Up to date: {unchanged}, not up to date: {made}, failed: {failed}.',
  },
  wouldMake: {
    fr: 'Clients : {total}. À faire : {made}, inchangés : {unchanged}, en échec : {failed}. Rien n’a été écrit.',
    nl: 'Klanten: {total}. Te maken: {made}, ongewijzigd: {unchanged}, mislukt: {failed}. Er is niets geschreven.',
    en: 'Clients: {total}. To make: {made}, unchanged: {unchanged}, failed: {failed}. Nothing was written.',
  },
  remaining: {
    fr: 'Clients restant à faire : {left}.',
    nl: 'Klanten nog te doen: {left}.',
    en: 'Clients still to do: {left}.',
  },
  nothingWritten: {
    fr: 'Rien n’a été écrit.',
    nl: 'Er is niets geschreven.',
    en: 'Nothing was written.',
  },
  sheet: {
    fr: '{file} : {columns} colonnes à remplir, une ligne par client.',
    nl: '{file}: {columns} kolommen om in te vullen, een rij per klant.',
    en: '{file}: {columns} columns to fill, one row a client.',
  },
  stopped: {
    fr: 'Arrêté. Relancez la même commande pour faire le reste.',
    nl: 'Gestopt. Voer dezelfde opdracht opnieuw uit voor de rest.',
    en: 'Stopped. Run the same command again for the rest.',
  },
  mendShared: {
    fr: 'Corrigez les réponses communes à tous les clients, puis relancez la même commande.',
    nl: 'Verbeter de antwoorden die alle klanten delen en voer dezelfde opdracht opnieuw uit.',
    en: 'Mend the answers that all clients share, then run the same command again.',
  },
  retry: {
    fr: 'Corrigez la liste, puis relancez avec `--only-failed`.',
    nl: 'Verbeter de lijst en voer de opdracht opnieuw uit met `--only-failed`.',
    en: 'Mend the list, then run again with `--only-failed`.',
  },
} as const satisfies Readonly<Record<string, Text>>;
