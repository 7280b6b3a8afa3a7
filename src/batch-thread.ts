import { loadProgram } from './start.ts';

/** What a thread of a batch starts with: the program, from compiled code of its own. */
const { program, keepCode } = loadProgram('thread');
void program.work(keepCode);
