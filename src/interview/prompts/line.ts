import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Reply } from '../prompter.ts';
import { signs, type Wrong } from '../reading.ts';
import { drawDone, drawFoot, drawHead, type Head, type Look } from './frame.ts';

export interface LineConfig extends Head {
  /** What Enter alone gives, as words. */
  readonly stands: string | undefined;
  readonly read: (line: string) => Reply | Wrong;
  /** The answer in words, once it is given. */
  readonly word: (reply: Reply) => string;
  readonly look: Look;
}

/** What a prompt ends with; nothing when the input ended. */
export type Ended<T> = T | undefined;

/** The end of the input (Ctrl-D) closes the line reader, and no key comes any more. */
export function whenClosed(reader: object, end: () => void): void {
  (reader as NodeJS.EventEmitter).once('close', end);
}

/** A question answered by a line of text. */
export const linePrompt = createPrompt<Ended<Reply>, LineConfig>((config, done) => {
  const [line, setLine] = useState('');
  const [error, setError] = useState<string>();
  const [isHelp, setHelp] = useState(false);
  const [ended, setEnded] = useState<Reply>();
  useEffect((rl) => whenClosed(rl, () => done(undefined)), []);
  const end = (reply: Reply) => {
    setEnded(reply);
    done(reply);
  };
  useKeypress((key, rl) => {
    if (ended !== undefined) return;
    if (key.name === 'escape') end({ kind: 'back' });
    else if (isEnterKey(key)) {
      const reply = config.read(line);
      if (!('wrong' in reply)) return end(reply);
      rl.write(line);
      setError(reply.wrong);
    } else if (rl.line === signs.help) {
      rl.clearLine(0);
      setHelp(!isHelp);
      setLine('');
    } else {
      setLine(rl.line);
      setError(undefined);
    }
  });
  const { look } = config;
  if (ended !== undefined) return drawDone(config.title, config.word(ended), look);
  const stands =
    line === '' && config.stands !== undefined ? look.palette.faint(`[${config.stands}] `) : '';
  return [
    `${drawHead(config, isHelp, look)}\n${look.palette.info('›')} ${stands}${line}`,
    drawFoot(config.keys, error, look),
  ];
});
