import type { DocumentKind } from '../document/types.ts';
import { choiceWording } from '../i18n/choices.ts';
import { fillText, type Language, languages, type Text } from '../i18n/text.ts';
import { hasTemplate } from '../template/built-in.ts';
import { factsOf } from './facts.ts';
import type { Facts, Standing } from './question.ts';
import { interviewTexts } from './texts.ts';

/** What an assistant's agreement is usually made of. */
const usualKinds: readonly DocumentKind[] = ['engagement-letter', 'terms', 'dpa', 'checklist'];

/**
 * Which documents can be made in the language and under the law that stand, and in which language
 * where there are none in the one spoken; nothing when all is as one would expect.
 */
export function makeableSaid(standing: Standing): Text | undefined {
  const facts = factsOf(standing);
  const made = usualKinds.filter((kind) => canBeMade(kind, facts));
  const missing = usualKinds.filter((kind) => !made.includes(kind));
  const name = nameOf(made, missing, facts);
  if (name === undefined) return undefined;
  const say = (language: Language) => {
    const list = (kinds: readonly DocumentKind[]) =>
      kinds.map((kind) => choiceWording('documents', kind)[language]).join(', ');
    const law = choiceWording('law', facts.law)[language];
    const written = choiceWording('language', languageOf(facts))[language];
    const spoken = choiceWording('language', facts.language)[language];
    const values = { law, language: written, spoken, made: list(made), missing: list(missing) };
    return fillText(interviewTexts[name], values)[language];
  };
  return { fr: say('fr'), nl: say('nl'), en: say('en') };
}

function nameOf(made: readonly DocumentKind[], missing: readonly DocumentKind[], facts: Facts) {
  if (made.length === 0) return 'makeable.none';
  if (missing.length > 0) return 'makeable.some';
  const isChosen = facts.given('language') !== undefined;
  if (isChosen || languageOf(facts) === facts.language) return undefined;
  const { language, law } = facts;
  const isWritten = hasTemplate({ document: 'engagement-letter', language, law });
  return isWritten ? 'makeable.client' : 'makeable.language';
}

/** By a template of ours, or a Word file of the person's own. */
function canBeMade(document: DocumentKind, facts: Facts): boolean {
  const key = { document, language: languageOf(facts), law: facts.law };
  return facts.given(`templates.${document}`) !== undefined || hasTemplate(key);
}

function languageOf({ given, documentLanguage }: Facts): Language {
  return languages.find((language) => language === given('language')) ?? documentLanguage;
}
