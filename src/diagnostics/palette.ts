/** How parts of a message are made to stand out. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string) => text;

export const plainPalette: Palette = {
  error: same,
  warning: same,
  info: same,
  faint: same,
  strong: same,
};

/** The palette of a terminal; chalk is loaded only for it. */
export async function terminalPalette(): Promise<Palette> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    faint: chalk.dim,
    strong: chalk.bold,
  };
}
