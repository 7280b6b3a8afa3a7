import type { Answers } from '../answers/answers.generated.ts';
import { decideDataProtection } from '../answers/data-protection.ts';

/** A data processing agreement is made of these answers: the decision tree says so, or it is named. */
export function isAgreementMade(answers: Answers): boolean {
  return answers.documents.includes('dpa') || decideDataProtection(answers).makeDpa;
}

/** The law's demands on the agreement count, whosever text it is (art. 28 GDPR). */
export function isAgreementAtIssue(answers: Answers): boolean {
  return isAgreementMade(answers) || decideDataProtection(answers).dpaRequired;
}

/** What the answers say of the agreement's content counts: it is not a text that stands apart. */
export function isContentAtIssue(answers: Answers): boolean {
  const { dpaRequired } = decideDataProtection(answers);
  return isAgreementMade(answers) || (dpaRequired && answers.data.dpa !== 'separate');
}
