import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../i18n/text.ts';

const problems: Readonly<Record<string, Text>> = {
  ENOENT: {
    fr: 'il n’existe pas',
    nl: 'bestaat niet',
    en: 'it does not exist',
  },
  EADDRINUSE: {
    fr: 'un autre programme l’utilise',
    nl: 'al in gebruik door een ander programma',
    en: 'another program uses it',
  },
  EISDIR: { fr: 'c’est un dossier', nl: 'het is een map', en: 'it is a folder' },
  ENOTDIR: {
    fr: 'une partie du chemin n’est pas un dossier',
    nl: 'een deel van het pad is geen map',
    en: 'a part of the path is not a folder',
  },
  EEXIST: {
    fr: 'un fichier porte déjà ce nom',
    nl: 'er bestaat al een bestand met die naam',
    en: 'a file of that name exists already',
  },
  EACCES: { fr: 'accès refusé', nl: 'toegang geweigerd', en: 'access denied' },
  EPERM: { fr: 'opération refusée', nl: 'niet toegestaan', en: 'not permitted' },
  EROFS: {
    fr: 'le support est en lecture seule',
    nl: 'de schijf is alleen-lezen',
    en: 'the medium is read-only',
  },
  ENOSPC: { fr: 'il n’y a plus de place', nl: 'de schijf is vol', en: 'no space is left' },
  EDQUOT: {
    fr: 'votre quota d’espace est épuisé',
    nl: 'uw schijfquotum is op',
    en: 'your disk quota is used up',
  },
  ENAMETOOLONG: {
    fr: 'le nom est trop long',
    nl: 'de naam is te lang',
    en: 'the name is too long',
  },
};

/** What the operating system complains of, in words; its own code when we have none. */
export function systemProblem(error: unknown): Text {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const other = code || message;
  return problems[code] ?? { fr: other, nl: other, en: other };
}

/** That a file can not be read, and what the system says of it; `at`, where the file is named. */
export function unreadable(
  file: string,
  error: unknown,
  at: Pick<Diagnostic, 'path' | 'place'> = {},
): Diagnostic {
  return reportOutput('command/unreadable', {
    values: { file, problem: systemProblem(error) },
    ...at,
  });
}

/** That a file can not be written, and what the system says of it. */
export function unwritable(file: string, error: unknown): Diagnostic {
  return reportOutput('output/unwritable', { values: { file, problem: systemProblem(error) } });
}

/** The disk takes no file at all, whichever it is. */
export function isOfWholeDisk(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}
