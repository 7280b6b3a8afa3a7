/** All of this folder that a command asks for, in one file of its own once built. */
export { documentFromWord } from './document.ts';
export { readWordTemplate } from './template.ts';
