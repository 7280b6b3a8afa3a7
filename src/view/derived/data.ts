import type { Answers } from '../../answers/answers.generated.ts';
import { isInEea } from '../../answers/territories.ts';
import {
  isStoredOutside,
  isTransfer,
  recipientsOf,
  transferStates,
} from '../../answers/transfers.ts';
import { isGiven } from '../../answers/values.ts';
import { localText } from '../../i18n/belgian-dutch.ts';
import { choiceWording } from '../../i18n/choices.ts';
import { isGap } from '../gap.ts';
import type { ViewGroup } from '../mirror.ts';
import { choice, flag, group, list, text } from '../shape.ts';
import { wordJoined } from '../wording/lists.ts';
import { type Implied, impliedByTasks, securityGroups, securityHeadings } from './data-defaults.ts';
import type { Derived, DerivedNames, Facts } from './derived.ts';

type Data = Answers['data'];

const specialTypes: readonly string[] = ['health', 'other-special', 'national-number'];
const tool = {
  name: text,
  categoryLabel: text,
  vendor: text,
  hostingCountry: text,
  transferBasisLabel: text,
};
const transfer = { transfer: choice(transferStates), transferBasisLabel: text };

/** What is done with personal data, with what stands when the tasks alone answer it. */
export const dataNames: DerivedNames = {
  'data.processing': asFlag(({ dataProtection }) => dataProtection.processing),
  'data.isProcessor': asFlag(({ dataProtection }) => /processor/.test(dataProtection.role)),
  'data.isSubProcessor': asFlag(({ dataProtection }) => dataProtection.role === 'sub-processor'),
  'data.dpaRequired': asFlag(({ dataProtection }) => dataProtection.dpaRequired),
  'data.hasDpa': asFlag(({ documents }) => documents.includes('dpa')),
  ...choices('operations'),
  ...choices('subjects'),
  ...choices('types'),
  'data.hasSpecial': asFlag((facts) => special(facts).length > 0),
  'data.specialTypesList': {
    shape: text,
    word: (facts) => wordJoined(labels('types', special(facts), facts), facts.language),
  },
  'data.securityGroups': {
    shape: list(group({ heading: text, measures: list(text) })),
    word: securityByGroup,
  },
  'data.toolsOfClient': { shape: list(group(tool)), word: toolsOfClient },
  'data.toolsOfProvider': {
    shape: list(group({ ...tool, ...transfer })),
    word: (facts) => withTransfers(facts, 'data.tools'),
  },
  'data.listedSubprocessors': {
    shape: list(
      group({ name: text, address: text, task: text, country: text, contact: text, ...transfer }),
    ),
    word: (facts) => withTransfers(facts, 'data.subprocessors'),
  },
  'data.listedSubcontractors': {
    shape: list(group({ name: text, task: text, country: text, ...transfer })),
    word: (facts) => withTransfers(facts, 'cooperation.subcontractors'),
  },
  'data.hasSubprocessors': asFlag(({ answers }) => recipientsOf(answers).length > 0),
  'data.hasTransfers': asFlag(({ answers }) => hasTransfers(answers)),
  /** Of the recipients that the agreement lists, one is outside the EEA. */
  'data.hasTransferRecipients': asFlag(({ answers }) => recipientsOf(answers).some(isTransfer)),
  'data.hasOpenTransfers': asFlag(({ answers }) =>
    recipientsOf(answers).some(({ state }) => state === 'open'),
  ),
  'data.transfers.hasBasis': asFlag(
    ({ answers: { data } }) => (data.transfers.basis ?? 'none') !== 'none',
  ),
  /** Also through a tool of the client, whose transfer is the client's own. */
  'data.leavesEea': asFlag(
    ({ answers }) =>
      hasTransfers(answers) ||
      (answers.data.tools ?? []).some(({ hostingCountry = 'FR' }) => !isInEea(hostingCountry)),
  ),
  /** A party is in the country of the law, whose authority then watches over it. */
  'data.hasNationalAuthority': asFlag(({ answers: { provider, client }, law }) =>
    [provider.country, client.country].includes(law),
  ),
  'data.clientOutsideEea': asFlag(({ answers }) => !isInEea(answers.client.country)),
};

function asFlag(word: (facts: Facts) => boolean): Derived {
  return { shape: flag, word };
}

type ChoiceList = 'operations' | 'subjects' | 'types';

/** A list of choices that the tasks imply when it is not answered. */
function choices(name: ChoiceList): DerivedNames {
  return {
    [`data.${name}`]: {
      shape: list(text),
      word: (facts) => labels(name, codes(name, facts), facts),
    },
    // After the list, of which it is made.
    [`data.${name}List`]: {
      shape: text,
      word: ({ view, language }) =>
        wordJoined((view.data as ViewGroup)[name] as readonly string[], language),
    },
  };
}

/** Answered, or implied by the tasks. */
function codes(name: ChoiceList, { answers }: Facts): readonly string[] {
  const answered: readonly string[] | undefined = answers.data[name];
  return answered ?? impliedBy(answers)[name];
}

const lastImplied = new WeakMap<Answers, Implied>();

function impliedBy(answers: Answers): Implied {
  const known = lastImplied.get(answers);
  if (known !== undefined) return known;
  const implied = impliedByTasks(answers.services.tasks.map(({ task }) => task));
  lastImplied.set(answers, implied);
  return implied;
}

/** What Dutch names as an example is a number of the Netherlands. */
const dutchExample = ' (zoals het BSN)';

function labels(name: ChoiceList, given: readonly string[], { law, locale }: Facts) {
  return given.map((code) => {
    const label = localText(choiceWording(`data.${name}`, code), locale);
    return law === 'FR' ? label.replace(dutchExample, '') : label;
  });
}

function special(facts: Facts): readonly string[] {
  return codes('types', facts).filter((type) => specialTypes.includes(type));
}

function securityByGroup({ answers, language, own }: Facts): readonly ViewGroup[] {
  const { security, credentials } = answers.data;
  // That access is delegated is usual, and not so where it is given otherwise.
  const isUndone = (measure: string) =>
    measure === 'delegated-access' && credentials === 'other' && !isGiven(own, 'data.security');
  const chosen: readonly string[] = security.filter((measure) => !isUndone(measure));
  return Object.entries(securityGroups)
    .map(([heading, measures]) => ({
      heading: securityHeadings[heading]?.[language] ?? heading,
      measures: measures
        .filter((measure) => chosen.includes(measure))
        .map((measure) => measureWording(measure, answers.data.credentials)[language]),
    }))
    .filter(({ measures }) => measures.length > 0);
}

/** Passwords shared by a manager are not delegated accounts: the measure says what is done. */
function measureWording(measure: string, credentials: Data['credentials']) {
  const isShared = measure === 'delegated-access' && credentials === 'password-manager';
  return isShared
    ? choiceWording('data.credentials', credentials)
    : choiceWording('data.security', measure);
}

/**
 * The client's tools and, in a draft, those of which it is not said whose they are, with that gap. That
 * no basis is needed is not said of the client's tools.
 */
function toolsOfClient({ answers, view }: Facts): readonly ViewGroup[] {
  return listAt(view, 'data.tools').flatMap((tool, index) => {
    const owner = answers.data.tools?.[index]?.accountOwner;
    if (owner === 'provider') return [];
    const named = isGap(owner) ? { ...tool, name: `${tool.name} ${owner}` } : tool;
    return [tool.transferBasis === 'none' ? { ...named, transferBasisLabel: undefined } : named];
  });
}

/** The recipients of a list, each with how it stands to chapter V of the GDPR. */
function withTransfers(facts: Facts, name: string): readonly ViewGroup[] {
  const items = listAt(facts.view, name);
  return recipientsOf(facts.answers)
    .filter(({ path }) => path.slice(0, -1).join('.') === name)
    .map(({ path, state, basis }) => ({
      ...items[Number(path.at(-1))],
      transfer: state,
      transferBasisLabel: basis && choiceWording('data.transfers.basis', basis)[facts.language],
    }));
}

function listAt(view: ViewGroup, name: string): readonly ViewGroup[] {
  const [group = '', member = ''] = name.split('.');
  return ((view[group] as ViewGroup)[member] ?? []) as readonly ViewGroup[];
}

function hasTransfers(answers: Answers): boolean {
  return (
    answers.data.transfers.outsideEea ||
    recipientsOf(answers).some(isTransfer) ||
    isStoredOutside(answers)
  );
}
