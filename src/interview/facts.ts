import { impliesPersonalData } from '../answers/data-protection.ts';
import { withDefaults } from '../answers/defaults.ts';
import { answersSchema } from '../answers/schema.ts';
import { valueAt } from '../answers/values.ts';
import type { Law } from '../document/types.ts';
import { type Language, languages } from '../i18n/text.ts';
import { hasTemplate } from '../template/built-in.ts';
import { clientLanguage } from './client-language.ts';
import type { Facts, Standing } from './question.ts';
import { toPath } from './values.ts';

/** What conditions and defaults look at, from what stands so far. */
export function factsOf({ given, today, language, country }: Standing): Facts {
  const full = withDefaults(given, answersSchema);
  const at = (path: string) => valueAt(full, toPath(path));
  const answered = (path: string) => valueAt(given, toPath(path));
  const providerCountry = String(at('provider.country') ?? '');
  const tasks = list(answered('services.tasks')).map((item) => valueAt(item, ['task']));
  const impliesData = impliesPersonalData(tasks, list(answered('data.tools')).length);
  const processing = answered('data.processing');
  return {
    at,
    given: answered,
    law: at('law') as Law,
    providerCountry,
    clientCountry: String(at('client.country') ?? providerCountry),
    isBusiness: at('client.type') !== 'consumer',
    impliesData,
    handlesData: processing === true || (impliesData && processing !== false),
    today,
    language,
    country,
    documentLanguage: documentLanguage(
      [clientLanguage(answered('client.country'), answered('client.address.postcode')), language],
      at('law') as Law,
    ),
  };
}

/** The first of these, then of all, in which documents of this law are written. */
function documentLanguage(
  wished: readonly [ofClient: Language | undefined, spoken: Language],
  law: Law,
): Language {
  const isWritten = (language: Language | undefined) =>
    language !== undefined && hasTemplate({ document: 'engagement-letter', language, law });
  return [...wished, ...languages].find(isWritten) ?? wished[1];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
