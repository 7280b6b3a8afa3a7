import { consistencyRules } from './consistency.ts';
import { consumerComplaintRules } from './consumer-complaints.ts';
import { consumerEndingRules } from './consumer-ending.ts';
import { frenchConsumerRules } from './consumer-france.ts';
import { consumerInformationRules } from './consumer-information.ts';
import { consumerPaymentRules } from './consumer-payment.ts';
import { consumerWithdrawalRules } from './consumer-withdrawal.ts';
import { cooperationRules } from './cooperation.ts';
import { frenchCourtRules } from './court-france.ts';
import { dataAgreementRules } from './data-agreement.ts';
import { dataContentRules } from './data-content.ts';
import { dataToolRules } from './data-tools.ts';
import { independenceClientRules } from './independence-client.ts';
import { independenceSummaryRules } from './independence-summary.ts';
import { independenceWorkRules } from './independence-work.ts';
import { instalmentRules } from './instalments.ts';
import { liabilityRules } from './liability.ts';
import { liabilityCapRules } from './liability-cap.ts';
import { mentionRules } from './mentions.ts';
import { noticeRules } from './notice.ts';
import { numberFormRules } from './number-forms.ts';
import { numberRules } from './numbers.ts';
import { crossBorderPaymentRules } from './payment-across-borders.ts';
import { belgianPaymentRules } from './payment-belgium.ts';
import { paymentDefaultRules } from './payment-defaults.ts';
import { frenchPaymentRules } from './payment-france.ts';
import { dutchPaymentRules } from './payment-netherlands.ts';
import { priceRules } from './prices.ts';
import { proposalRules } from './proposal.ts';
import { restrictionRules } from './restrictions.ts';
import type { Rule } from './rule.ts';
import { signingRules } from './signing.ts';
import { taskDataRules } from './tasks-data.ts';
import { reservedTaskRules } from './tasks-reserved.ts';
import { riskyTaskRules } from './tasks-risky.ts';
import { termsRules } from './terms.ts';
import { transferRules } from './transfers.ts';
import { vatRules } from './vat.ts';
import { vatThresholdRules } from './vat-thresholds.ts';

/** Every rule, in the order in which findings are listed for one place. */
export const rules: readonly Rule[] = [
  ...numberRules,
  ...numberFormRules,
  ...vatRules,
  ...vatThresholdRules,
  ...mentionRules,
  ...consistencyRules,
  ...cooperationRules,
  ...independenceWorkRules,
  ...independenceClientRules,
  ...independenceSummaryRules,
  ...noticeRules,
  ...consumerEndingRules,
  ...frenchConsumerRules,
  ...frenchPaymentRules,
  ...belgianPaymentRules,
  ...dutchPaymentRules,
  ...crossBorderPaymentRules,
  ...paymentDefaultRules,
  ...consumerPaymentRules,
  ...priceRules,
  ...instalmentRules,
  ...restrictionRules,
  ...proposalRules,
  ...termsRules,
  ...liabilityRules,
  ...liabilityCapRules,
  ...consumerInformationRules,
  ...consumerWithdrawalRules,
  ...consumerComplaintRules,
  ...frenchCourtRules,
  ...signingRules,
  ...reservedTaskRules,
  ...riskyTaskRules,
  ...taskDataRules,
  ...dataAgreementRules,
  ...dataContentRules,
  ...dataToolRules,
  ...transferRules,
];
