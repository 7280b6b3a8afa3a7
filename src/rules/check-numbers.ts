import type { Answers } from '../answers/answers.generated.ts';
import type { JsonObject } from '../answers/values.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { numberFormRules } from './number-forms.ts';
import { numberRules } from './numbers.ts';
import { checkRules } from './run.ts';

const rules = [...numberRules, ...numberFormRules];

/** The rules on numbers alone, over answers that need not be complete: they look at the parties only. */
export function checkNumbers(data: JsonObject): readonly Diagnostic[] {
  const side = (name: 'provider' | 'client') => {
    const party = data[name] as JsonObject | undefined;
    return { ...party, address: { postcode: '', ...(party?.address as JsonObject | undefined) } };
  };
  const parties = { ...data, provider: side('provider'), client: side('client') };
  return checkRules({ answers: parties as unknown as Answers, unusable: [] }, data, rules);
}
