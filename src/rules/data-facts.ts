import type { Answers } from '../answers/answers.generated.ts';
import { decideDataProtection } from '../answers/data-protection.ts';

/** A data processing agreement is made of these answers: the decision tree says so, or it is named. */
export function isAgreementMade(answers: Answers): boolean {
  return answers.documents.includes('dpa') || decideDataProtection(answers).makeDpa;
}

/** What the answers say of the agreement counts: it is made, or the law asks for it (art. 28 GDPR). */
export function isAgreementAtIssue(answers: Answers): boolean {
  return isAgreementMade(answers) || decideDataProtection(answers).dpaRequired;
}
