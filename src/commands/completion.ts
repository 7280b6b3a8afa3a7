import { documentKinds } from '../document/types.ts';
import type { Host } from '../host.ts';
import { languages } from '../i18n/text.ts';
import { formats } from '../render/index.ts';
import { chosen } from './choices.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;

/** What is asked of a command of commander's. */
export interface CommandTree {
  readonly name: () => string;
  readonly description: () => string;
  readonly options: readonly { readonly long?: string | null | undefined }[];
  readonly commands: readonly CommandTree[];
}

/** A command as a shell completes it. */
interface Completed {
  readonly name: string;
  readonly description: string;
  /** What may follow it: commands of its own, then options. */
  readonly words: readonly string[];
}

/** What may follow an option. */
const values: Readonly<Record<string, readonly string[]>> = {
  '--format': formats,
  '--document': documentKinds,
  '--language': languages,
  '--ui-language': languages,
};

/** `va-agree completion bash|zsh|fish`: a script for the shell, of the commands and options that there are. */
export function printCompletion(host: Host, shell: string, root: CommandTree): void {
  const commands = root.commands.map(completed);
  const script = { bash: bashScript, zsh: zshScript, fish: fishScript };
  host.out.write(script[chosen('completion', shell, shells)](commands));
}

function completed(command: CommandTree): Completed {
  const subcommands = command.commands.map((one) => one.name());
  const options = command.options.flatMap(({ long }) => long ?? []);
  return {
    name: command.name(),
    description: command.description(),
    words: [...subcommands, ...options, '--help'],
  };
}

function bashScript(commands: readonly Completed[]): string {
  const afterOption = Object.entries(values).map(
    ([option, known]) => `    ${option}) words="${known.join(' ')}" ;;`,
  );
  const afterCommand = commands.map(
    ({ name, words }) => `        ${name}) words="${words.join(' ')}" ;;`,
  );
  const first = [...commands.map(({ name }) => name), '--help', '--version', '--ui-language'];
  return `_va_agree() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words
  case "$before" in
${afterOption.join('\n')}
    *)
      case "\${COMP_WORDS[1]}" in
${afterCommand.join('\n')}
      esac
      [ "$COMP_CWORD" -eq 1 ] && words="${first.join(' ')}"
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _va_agree va-agree
`;
}

/** Zsh takes the script of bash, once it is told how. */
function zshScript(commands: readonly Completed[]): string {
  return `autoload -Uz compinit bashcompinit\ncompinit\nbashcompinit\n${bashScript(commands)}`;
}

function fishScript(commands: readonly Completed[]): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const first = commands.map(
    ({ name, description }) =>
      `complete -c va-agree -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
  );
  const rest = commands.flatMap(({ name, words }) =>
    words.map((word) => {
      const known = values[word];
      const offered = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`;
      const follows = known === undefined ? '' : ` -xa ${quoted(known.join(' '))}`;
      return `complete -c va-agree -n '__fish_seen_subcommand_from ${name}' ${offered}${follows}`;
    }),
  );
  return `${[...first, ...rest].join('\n')}\n`;
}
