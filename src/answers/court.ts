import type { Answers } from './answers.generated.ts';

/** Companies that are traders by their form alone (art. L. 210-1 C. com.). */
const commercialForm =
  /^(sas|sasu|sarl|eurl|sa|snc|sca|scs|société (par actions|à responsabilité limitée|anonyme|en nom collectif|en commandite)\b.*)$/i;

/**
 * Whether a court can be chosen in advance. Under French law only between traders (art. 48 CPC) or
 * across borders (Reg. 1215/2012, art. 25); never against a consumer (art. 17 to 19 there).
 */
export function mayChooseCourt(answers: Pick<Answers, 'law' | 'provider' | 'client'>): boolean {
  const { law, provider, client } = answers;
  if (client.type === 'consumer') return false;
  if (law !== 'FR' || provider.country !== client.country) return true;
  return isTrader(provider) && isTrader(client);
}

function isTrader({ isTrader, legalForm = '' }: Party): boolean {
  if (isTrader !== 'unknown') return isTrader === 'yes';
  return commercialForm.test(legalForm.replaceAll('.', '').trim());
}

type Party = Pick<Answers['client'], 'isTrader' | 'legalForm'>;
