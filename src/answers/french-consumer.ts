import type { Answers } from './answers.generated.ts';

/** Answers and the law that they are read under. */
interface Agreement {
  readonly answers: Answers;
  readonly law: Answers['law'];
}

/** A private person whose contract is under French law: rules and documents treat what binds none alike. */
export function isFrenchConsumer({ answers, law }: Agreement): boolean {
  return law === 'FR' && answers.client.type === 'consumer';
}

/** Only a contract without an end may let a business change the price alone (art. R. 212-1, 3° and R. 212-4 C. conso.). */
export function isVoidRevision(agreement: Agreement): boolean {
  const { cooperation, fees } = agreement.answers;
  const isAlone = cooperation.assignment !== 'ongoing' && fees.indexation.mode === 'annual-notice';
  return isAlone && isFrenchConsumer(agreement);
}

/** Nothing is owed for leaving such a contract, even within its minimum term (art. R. 212-1, 11° C. conso.). */
export function isVoidLeavingShare(agreement: Agreement): boolean {
  const { assignment, earlyTermination, initialTermMonths = 0 } = agreement.answers.cooperation;
  const isBound = assignment === 'ongoing' && initialTermMonths > 0;
  return isBound && earlyTermination === 'percentage' && isFrenchConsumer(agreement);
}
