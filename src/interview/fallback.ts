import { valueAt } from '../answers/values.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { factsOf } from './facts.ts';
import type { Default, Definition, Facts, Standing } from './question.ts';
import { schemaAt } from './schema-at.ts';

/** What stands when nothing is answered, and where it comes from. */
export function fallbackFor(
  definition: Definition,
  path: Path,
  { standing, facts }: { readonly standing: Standing; readonly facts: Facts },
): Default | undefined {
  const kept = standing.firstRun ? undefined : valueAt(standing.base, path);
  if (kept !== undefined) return { value: kept, origin: 'provider-file' };
  const last = isAskedAlike(definition, standing, facts) ? valueAt(standing.last, path) : undefined;
  if (last !== undefined) return { value: last, origin: 'last' };
  const suggested = definition.suggest?.(facts);
  if (suggested !== undefined) return { value: suggested, origin: 'computed' };
  return groundFor(definition, facts);
}

export function isReworded({ reworded }: Definition, facts: Facts): boolean {
  return reworded?.when(facts) === true;
}

/** The last agreement answered the very question that is asked now: a price with VAT is none without. */
function isAskedAlike(definition: Definition, standing: Standing, facts: Facts): boolean {
  if (definition.remember !== true || standing.last === undefined) return false;
  if (definition.reworded === undefined) return true;
  const then = factsOf({ ...standing, given: standing.last });
  return isReworded(definition, then) === isReworded(definition, facts);
}

/** What the law or usage says, whatever a file or the last agreement does. */
export function groundFor(definition: Definition, facts: Facts): Default | undefined {
  if (definition.mustChoose?.(facts) === true) return undefined;
  return (
    derived(definition, facts) ?? defaultAt(definition.path, facts) ?? stated(definition, facts)
  );
}

function stated(definition: Definition, facts: Facts): Default | undefined {
  const value = definition.stated?.(facts);
  return value === undefined ? undefined : { value, origin: 'usual', isDocuments: true };
}

/** Defaults that the schema can not say. */
function derived({ path, kind }: Definition, facts: Facts): Default | undefined {
  if (path === 'law' && facts.providerCountry !== '')
    return { value: facts.providerCountry, origin: 'law' };
  if (path === 'data.processing' && facts.impliesData) return { value: true, origin: 'usual' };
  if (path === 'invoicing.periodicSummary')
    return { value: facts.at('invoicing.frequency') === 'monthly', origin: 'usual' };
  if (kind !== 'notice') return undefined;
  const [value, unit] = ['value', 'unit'].map((part) => defaultAt(`${path}.${part}`, facts)?.value);
  return { value: { value, unit }, origin: 'usual' };
}

/**
 * Defaults that the law itself gives where nothing is agreed, by law or country, between businesses;
 * the others are usual: 14 days in the Netherlands, where the law says 30 (art. 6:119a BW).
 */
const statutory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'provider.vat.rate': {
    FR: 'art. 278 CGI',
    BE: 'arrêté royal n° 20, art. 1',
    NL: 'art. 9 Wet OB',
  },
  'invoicing.paymentDays': { FR: 'art. L. 441-10 C. com.', BE: 'loi du 2 août 2002, art. 4' },
  'invoicing.paymentBasis': { BE: 'loi du 2 août 2002, art. 4' },
};

function originOf(path: string, { law, providerCountry, isBusiness }: Facts): Default['origin'] {
  const isOwn = path.startsWith('provider.');
  const source = statutory[path]?.[isOwn ? providerCountry : law];
  return source !== undefined && (isOwn || isBusiness) ? 'law' : 'usual';
}

function defaultAt(path: string, facts: Facts): Default | undefined {
  const { law, providerCountry } = facts;
  const question = schemaAt(path);
  const byLaw =
    question?.['x-default-by-law']?.[law] ?? question?.['x-default-by-country']?.[providerCountry];
  if (byLaw !== undefined) return { value: byLaw, origin: originOf(path, facts) };
  return question?.default === undefined ? undefined : { value: question.default, origin: 'usual' };
}
