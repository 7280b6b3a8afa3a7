import type { Answers } from './answers.generated.ts';

type Fees = Answers['fees'];

/** A price counts when the model is its own or a mix: a base file may hold several. */
function used<T>(fees: Fees, model: Fees['model'], price: T): T | undefined {
  return fees.model === model || fees.model === 'mixed' ? price : undefined;
}

export const packageOf = (fees: Fees) => used(fees, 'package-monthly', fees.package);
export const packOf = (fees: Fees) => used(fees, 'hour-pack', fees.pack);
export const projectOf = (fees: Fees) => used(fees, 'project-fixed', fees.project);

/** Whether the answers say what is to be paid at least, and not only what an hour costs. */
export function hasForecast(fees: Fees): boolean {
  return fees.model !== 'hourly' || fees.minimumPurchase !== undefined;
}

/** What a month costs at least, as far as the answers say it. */
export function monthlyFees(fees: Fees): number {
  const minimum = (fees.minimumPurchase?.hours ?? 0) * (fees.hourlyRate ?? 0);
  return Math.max(packageOf(fees)?.price ?? 0, minimum);
}
