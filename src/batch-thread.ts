import { loadProgram } from './start.ts';

/** What a thread of a batch starts with: the program, from compiled code of its own. */
void loadProgram('thread').then(({ program, keepCode }) => program.work(keepCode));
