import path from 'node:path';
import { keys, Terminal, type TerminalOptions } from '../helpers/terminal.ts';

/** What is typed at a question that reads so; Enter at any other. */
export type Typed = readonly (readonly [RegExp, ...string[]])[];

export interface Talk {
  readonly lang: string;
  readonly typed: Typed;
  /** Over the review and over the confirmation. */
  readonly review: string;
  readonly confirm: string;
}

const line = (text: string) => [text, keys.enter];

export const talks: Readonly<Record<'fr' | 'nl' | 'en', Talk>> = {
  fr: {
    lang: 'fr_FR.UTF-8',
    review: 'Vos réponses.',
    confirm: 'Faire maintenant',
    typed: [
      [/Quel nom doit figurer/, ...line('Camille Renard EI')],
      [/Quelle est votre adresse/, ...line('12 rue des Lilas, 69003 Lyon')],
      [/À quelle adresse e-mail vos/, ...line('camille.renard@example.com')],
      [/Quel est votre SIRET/, ...line('123 456 782 00010')],
      [/votre régime de TVA/, keys.enter],
      [/Sur quel compte/, ...line('FR76 3000 6000 0112 3456 7890 189')],
      [/s’appelle votre client/, ...line('Maison Lorme')],
      [/forme juridique de votre client/, ...line('SAS')],
      [/l’adresse de votre client/, ...line('8 quai Saint-Antoine, 69002 Lyon')],
      [/SIRET de votre client/, ...line('111 222 337 00011')],
      [/Qui signe pour votre client/, ...line('Paul Garnier, président')],
      [/Que ferez-vous/, keys.down, keys.space, keys.enter],
      [
        /quelle est votre mission/,
        ...line('Tenue de la boîte de réception, sept heures par semaine.'),
      ],
      [/Que ne faites-vous pas/, ...line('Comptabilité')],
      [/tarif horaire/, ...line('45,50')],
      [/Quand commencez-vous/, ...line('07/12/2026')],
    ],
  },
  nl: {
    lang: 'nl_NL.UTF-8',
    review: 'Uw antwoorden.',
    confirm: 'Nu maken',
    typed: [
      [/Welke naam moet/, ...line('Femke Dijkstra')],
      [/uw zakelijke adres/, ...line('Lindelaan 14-2, 3512 AB Utrecht')],
      [/schrijven klanten u/, ...line('femke@example.com')],
      [/Wat is uw KvK-nummer/, ...line('12345678')],
      [/btw-identificatienummer/, ...line('NL123456789B13')],
      [/betalen klanten u/, ...line('NL91 ABNA 0417 1643 00')],
      [/Hoe heet uw klant/, ...line('Kaasplank Online bv')],
      [/rechtsvorm van uw klant/, ...line('bv')],
      [/adres van uw klant/, ...line('Havenstraat 80, 2801 AA Gouda')],
      [/KvK-nummer van uw klant/, ...line('00123456')],
      [/Wie tekent voor uw klant/, ...line('Joris van der Meer, bestuurder')],
      [/Wat gaat u voor deze klant/, keys.down, keys.space, keys.enter],
      [/Wat is uw opdracht/, ...line('De mailbox bijhouden, zeven uur per week.')],
      [/Wat doet u niet/, ...line('Boekhouding')],
      [/uurtarief/, ...line('48')],
      [/Wanneer begint u/, ...line('7 december 2026')],
    ],
  },
  en: {
    lang: 'en_GB.UTF-8',
    review: 'Your answers.',
    confirm: 'Make now',
    typed: [
      [/Which name should stand/, ...line('Camille Renard EI')],
      [/your business address/, ...line('12 rue des Lilas, 69003 Lyon')],
      [/do clients write to you/, ...line('camille.renard@example.com')],
      [/What is your SIRET/, ...line('123 456 782 00010')],
      [/your VAT scheme/, keys.enter],
      [/do clients pay you/, ...line('FR76 3000 6000 0112 3456 7890 189')],
      [/your client’s name/, ...line('Maison Lorme')],
      [/your client’s legal form/, ...line('SAS')],
      [/your client’s address/, ...line('8 quai Saint-Antoine, 69002 Lyon')],
      [/your client’s SIRET/, ...line('111 222 337 00011')],
      [/Who signs for your client/, ...line('Paul Garnier, president')],
      [/What will you do/, keys.down, keys.space, keys.enter],
      [/assignment, in one sentence/, ...line('Keeping the inbox, seven hours a week.')],
      [/What do you not do/, ...line('Bookkeeping')],
      [/hourly rate/, ...line('45.50')],
      [/When do you start/, ...line('07/12/2026')],
    ],
  },
};

/** The built program on the day of the tests. */
export const program = [
  process.execPath,
  `--require=${path.resolve('test/helpers/clock.cjs')}`,
  path.resolve('dist/cli.cjs'),
].join(' ');

/** `va-agree init` in a terminal, in the folder given. */
export function open(
  folder: string,
  { lang }: Talk,
  args = '',
  { env, ...options }: Partial<TerminalOptions> = {},
): Terminal {
  return new Terminal(`${program} init ${args}`, {
    cwd: folder,
    env: { LC_ALL: lang, npm_command: '', ...env },
    ...options,
  });
}

const question = /(\d+)\/\d+ ([^\n]+)/;

/**
 * Answers the questions as they come; stops before the one of number `until`, or at the review.
 * The titles of the questions answered.
 */
export async function answerAll(
  terminal: Terminal,
  { typed, review }: Talk,
  until = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const titles: string[] = [];
  while (titles.length < until) {
    const seen = await terminal.see(new RegExp(`${question.source}|\\? ${review}`));
    const title = question.exec(seen)?.[2];
    if (title === undefined) break;
    const [, ...strokes] = typed.find(([words]) => words.test(title)) ?? [/./, keys.enter];
    for (const stroke of strokes) terminal.type(stroke);
    await terminal.see('✔ ');
    titles.push(title);
  }
  return titles;
}
