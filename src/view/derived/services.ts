import { laws } from '../../document/types.ts';
import { NBSP } from '../../i18n/locale.ts';
import type { ViewGroup } from '../mirror.ts';
import { flag, group, list, text } from '../shape.ts';
import { capital } from '../wording/lists.ts';
import type { DerivedNames, Facts } from './derived.ts';
import { serviceWords } from './service-words.ts';

const task = group({
  label: text,
  description: text,
  volume: text,
  frequency: text,
  deliverable: text,
});

/** What is done, what is not, and what the client must do. */
export const serviceNames: DerivedNames = {
  // Before `services.tasks`, which gives each task a label of its own, with a capital.
  'services.tasksList': {
    shape: text,
    word: (facts) =>
      answeredTasks(facts)
        .map(({ label, taskLabel }) => String(label ?? taskLabel))
        .join(facts.language === 'fr' ? `${NBSP}; ` : '; '),
  },
  'services.tasks': { shape: list(task), word: tasks },
  'services.hasTaskDetail': {
    shape: flag,
    word: (facts) =>
      facts.answers.services.tasks.some(
        ({ volume, frequency, deliverable }) => volume ?? frequency ?? deliverable,
      ),
  },
  'services.excluded': {
    shape: list(text),
    word: (facts) => facts.answers.services.excluded ?? usuallyExcluded(usageOf(facts)),
  },
  'services.clientObligations': {
    shape: list(text),
    word: ({ answers, language }) =>
      answers.services.clientObligations ?? serviceWords[language].clientObligations,
  },
};

/**
 * What an assistant usually leaves out, less what these answers ask for (legal.md A.4): keeping
 * accounts is left out where the law of the client's country reserves it or, if that country's is
 * not known here, the law agreed (legal.md B9).
 */
export function usuallyExcluded({
  law,
  clientCountry,
  language,
  tasks,
  workLocation,
}: ServiceUsage): readonly string[] {
  const { onSite, bookkeeping, ...others } = serviceWords[language].excluded;
  const deciding = laws.find((one) => one === clientCountry) ?? law;
  const keepsAccounts = deciding === 'NL' || tasks.includes('bookkeeping');
  return [
    ...Object.values(others),
    ...(keepsAccounts ? [] : [bookkeeping]),
    ...(workLocation === 'remote' ? [onSite] : []),
  ];
}

/** What decides which services are usually left out. */
export interface ServiceUsage extends Pick<Facts, 'law' | 'language'> {
  readonly clientCountry: unknown;
  readonly tasks: readonly string[];
  readonly workLocation: string;
}

function usageOf({ answers, law, language }: Facts): ServiceUsage {
  const { client, services, availability } = answers;
  const tasks = services.tasks.map(({ task }) => task);
  const { workLocation } = availability;
  return { law, clientCountry: client.country, language, tasks, workLocation };
}

/** Each task with its own wording, or that of the list of tasks. */
function tasks(facts: Facts): readonly ViewGroup[] {
  return answeredTasks(facts).map((item) => ({
    ...item,
    label: item.label ?? capital(String(item.taskLabel)),
  }));
}

function answeredTasks({ view }: Facts): readonly ViewGroup[] {
  return (view.services as ViewGroup).tasks as readonly ViewGroup[];
}
