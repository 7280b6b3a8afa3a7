import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { fillText, inLanguage, type Language } from '../i18n/text.ts';
import type { GeneratedDocument } from '../make-document.ts';
import { systemProblem } from '../output/system-problem.ts';
import { type PreviewServer, startServer } from '../preview/server.ts';
import { emptyState, type Finding, type PreviewState } from '../preview/state.ts';
import { previewTexts } from '../preview/texts.ts';
import { recording } from '../preview/watch.ts';
import { wrongValue } from './choices.ts';
import { exitCodes } from './exit-code.ts';
import { readFile } from './inputs.ts';

export interface PreviewFlags {
  readonly uiLanguage: Language;
  readonly port: string;
}

/** Makes the documents of an answers file as HTML; given by the program, which holds it already. */
export type MakePages = (
  host: Host,
  file: string,
) => Promise<{
  readonly documents: readonly GeneratedDocument[];
  readonly diagnostics: readonly Diagnostic[];
}>;

const POLL_MS = 400;

/** `va-agree preview`: a page on this computer that follows answers and templates; ends with Ctrl-C. */
export async function previewCommand(
  host: Host,
  file: string,
  { uiLanguage: language, port }: PreviewFlags,
  make: MakePages,
): Promise<number> {
  const wished = portOf(port);
  // What is not there when the preview begins is more likely a slip than a file to come.
  readFile(host, file);
  let server: PreviewServer;
  try {
    server = await startServer(wished, language);
  } catch (error) {
    const text = fillText(previewTexts.port, { port, problem: systemProblem(error) });
    host.err.write(`${text[language]}\n`);
    return exitCodes.couldNotRun;
  }
  host.out.write(`${server.address}\n`);
  host.err.write(`${previewTexts.open[language]}\n`);
  try {
    await follow(host, file, { language, server, make });
  } finally {
    await server.close();
  }
  return exitCodes.done;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw wrongValue('--port', text, '0 – 65535');
}

interface Following {
  readonly language: Language;
  readonly server: PreviewServer;
  readonly make: MakePages;
}

/** Shows, waits for a change, shows again, until asked to stop. */
async function follow(
  host: Host,
  file: string,
  { language, server, make }: Following,
): Promise<void> {
  let isStopped = false;
  let wake = () => {};
  const undo = host.onStop(() => {
    isStopped = true;
    wake();
  });
  let state = emptyState;
  try {
    while (!isStopped) {
      const seen = recording(host);
      state = await nextState(state, () => make(seen.host, file), language);
      server.show(state);
      while (!isStopped && !seen.hasChanged())
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, POLL_MS);
        });
    }
  } finally {
    undo();
  }
}

async function nextState(
  before: PreviewState,
  make: () => ReturnType<MakePages>,
  language: Language,
): Promise<PreviewState> {
  const { documents, diagnostics } = await make();
  const isStale = hasErrors(diagnostics) && documents.length === 0 && before.documents.length > 0;
  const made = documents.map(({ document, language: code, bytes }) => ({
    name: `${document}.${code}`,
    html: bytes,
  }));
  return {
    version: before.version + 1,
    documents: isStale ? before.documents : made,
    findings: diagnostics.map((diagnostic) => findingOf(diagnostic, language)),
    isStale,
  };
}

function findingOf(diagnostic: Diagnostic, language: Language): Finding {
  const { code, severity, message, hint, source, place } = diagnostic;
  const line = place?.range?.start.line;
  return {
    code,
    severity,
    message: message[language],
    ...(hint && { hint: hint[language] }),
    ...(source && { source: inLanguage(source, language) }),
    ...(place && { place: line === undefined ? place.file : `${place.file}:${line}` }),
  };
}
