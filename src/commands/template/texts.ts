import type { Text } from '../../i18n/text.ts';
import type { Shape } from '../../view/shape.ts';

/** What only `va-agree template` says. */
export const templateTexts = {
  list: {
    fr: 'les documents, leurs langues et leurs droits',
    nl: 'de documenten, hun talen en hun recht',
    en: 'the documents, their languages and their laws',
  },
  check: {
    fr: 'dit tout ce qui ne va pas dans un modèle Word, sans rien remplir',
    nl: 'zegt alles wat er mis is met een Word-sjabloon, zonder iets in te vullen',
    en: 'says all that is wrong with a Word template, filling nothing',
  },
  inspect: {
    fr: 'énumère les balises d’un modèle Word : nature, endroit, réponse désignée',
    nl: 'somt de tags van een Word-sjabloon op: soort, plaats, bedoeld antwoord',
    en: 'lists the tags of a Word template: kind, place, the answer that they name',
  },
  export: {
    fr: 'écrit notre document en fichier Word avec ses balises, ou un article à remanier',
    nl: 'schrijft ons document als Word-bestand met tags, of één artikel om te bewerken',
    en: 'writes our document as a Word file with its tags, or one clause to rework',
  },
  file: { fr: 'fichier Word (.docx)', nl: 'Word-bestand (.docx)', en: 'Word file (.docx)' },
  document: {
    fr: 'document : engagement-letter, terms, dpa …',
    nl: 'document: engagement-letter, terms, dpa …',
    en: 'document: engagement-letter, terms, dpa …',
  },
  language: {
    fr: 'langue : fr, nl ou en',
    nl: 'taal: fr, nl of en',
    en: 'language: fr, nl or en',
  },
  law: {
    fr: 'droit : FR, BE ou NL',
    nl: 'recht: FR, BE of NL',
    en: 'law: FR, BE or NL',
  },
  annotate: {
    fr: 'écrit une copie avec un commentaire Word à chaque faute',
    nl: 'schrijft een kopie met een Word-opmerking bij elke fout',
    en: 'writes a copy with a Word comment at each fault',
  },
  output: {
    fr: 'fichier à écrire',
    nl: 'te schrijven bestand',
    en: 'file to write',
  },
  clause: {
    fr: 'un seul article, en Markdown, à placer dans votre dossier templates',
    nl: 'één artikel, in Markdown, voor uw map templates',
    en: 'one clause, as Markdown, to put into your templates folder',
  },
  force: {
    fr: 'remplace un fichier existant',
    nl: 'vervangt een bestaand bestand',
    en: 'replaces a file that exists',
  },
  good: {
    fr: '{file} : {count} balises, aucune faute.',
    nl: '{file}: {count} tags, geen fouten.',
    en: '{file}: {count} tags, no fault.',
  },
  clausesOf: {
    fr: 'Articles tirés de : {documents}.',
    nl: 'Artikelen uit: {documents}.',
    en: 'Clauses taken from: {documents}.',
  },
  annotated: {
    fr: '{file} : {count} commentaires.',
    nl: '{file}: {count} opmerkingen.',
    en: '{file}: {count} comments.',
  },
  exported: { fr: '{file} écrit.', nl: '{file} geschreven.', en: '{file} written.' },
  putThere: {
    fr: 'Placez-le sous `templates/{name}`, à côté de votre fichier de réponses : cet article remplacera le nôtre.',
    nl: 'Zet het onder `templates/{name}`, naast uw antwoordenbestand: dit artikel vervangt dan het onze.',
    en: 'Put it at `templates/{name}`, beside your answers file: this clause then replaces ours.',
  },
  exists: {
    fr: '`{file}` existe déjà ; ajoutez `--force` pour le remplacer.',
    nl: '`{file}` bestaat al; voeg `--force` toe om het te vervangen.',
    en: '`{file}` exists already; add `--force` to replace it.',
  },
  missingDocument: {
    fr: 'Nommez un document ou, avec `--clause`, un article.',
    nl: 'Noem een document of, met `--clause`, een artikel.',
    en: 'Name a document or, with `--clause`, a clause.',
  },
  unfillable: {
    fr: 'ne désigne rien',
    nl: 'verwijst naar niets',
    en: 'names nothing',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a tag does, for a person. */
export const tagKinds = {
  value: { fr: 'valeur', nl: 'waarde', en: 'value' },
  condition: { fr: 'condition', nl: 'voorwaarde', en: 'condition' },
  loop: { fr: 'répétition', nl: 'herhaling', en: 'loop' },
  else: { fr: 'sinon', nl: 'anders', en: 'else' },
  end: { fr: 'fin', nl: 'einde', en: 'end' },
  clause: { fr: 'article', nl: 'artikel', en: 'clause' },
  comment: { fr: 'remarque', nl: 'opmerking', en: 'remark' },
} as const satisfies Readonly<Record<string, Text>>;

/** What kind of answer a tag names, for a person. */
export const tagTypes: Readonly<Record<Shape['kind'], Text>> = {
  text: { fr: 'texte', nl: 'tekst', en: 'text' },
  flag: { fr: 'oui ou non', nl: 'ja of nee', en: 'yes or no' },
  choice: { fr: 'choix', nl: 'keuze', en: 'choice' },
  list: { fr: 'liste', nl: 'lijst', en: 'list' },
  group: { fr: 'groupe', nl: 'groep', en: 'group' },
  any: { fr: 'quelconque', nl: 'om het even wat', en: 'anything' },
};
