import { consistencyRules } from './consistency.ts';
import { numberRules } from './numbers.ts';
import { frenchPaymentRules } from './payment-france.ts';
import { dutchPaymentRules } from './payment-netherlands.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which findings are listed for one place. */
export const rules: readonly Rule[] = [
  ...numberRules,
  ...consistencyRules,
  ...frenchPaymentRules,
  ...dutchPaymentRules,
];
