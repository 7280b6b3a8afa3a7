import type { Answers } from '../answers/answers.generated.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Facts, Finding } from './rule.ts';

type Task = Answers['services']['tasks'][number];

/** Where the tasks stand that are of one of these kinds and, with `where`, of which that holds. */
export function foundTasks(
  { answers }: Facts,
  kinds: readonly Task['task'][],
  where: (task: Task) => boolean = () => true,
): readonly Finding[] {
  return answers.services.tasks.flatMap((item, index) =>
    kinds.includes(item.task) && where(item) ? [{ path: atTask(index) }] : [],
  );
}

export function atTask(index: number): Path {
  return ['services', 'tasks', index];
}

/** How far the task goes is not written: the agreement then promises all that its name may mean. */
export function isUndescribed({ description }: Task): boolean {
  return description === undefined;
}
