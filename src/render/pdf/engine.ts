import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { shippedFonts } from './fonts.ts';

export interface EngineResult {
  /** The pages could be set, whether or not the standard was met. */
  readonly isSet: boolean;
  readonly pdf?: Uint8Array;
  /** What Typst says, errors of the PDF standard included. */
  readonly messages: readonly string[];
}

/** The Typst compiler, kept for every document of a run. */
export interface Engine {
  /** Compiles document.typ with the files that it reads by name. */
  compile(files: ReadonlyMap<string, Uint8Array>, standard: string): Promise<EngineResult>;
}

/** Where the compiler takes files to lie; none is read from disk there. */
const ROOT = path.resolve(import.meta.dirname, 'document');

/**
 * Every so many documents, results that served none of the last ones are forgotten, and Node is let
 * to its loop: only there does it free the documents that Typst has made. Memory then stays as it is.
 */
const EVERY = 5;
const AGE = 2;

let engine: Promise<Engine | undefined> | undefined;

/** The engine, loaded when first asked for; nothing where the optional package is not installed. */
export function pdfEngine(): Promise<Engine | undefined> {
  engine ??= load();
  return engine;
}

async function load(): Promise<Engine | undefined> {
  let typst: typeof import('@myriaddreamin/typst-ts-node-compiler');
  try {
    typst = await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return undefined;
  }
  const fontBlobs = [...shippedFonts()];
  const compiler = typst.NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs }] });
  const main = readFileSync(path.join(import.meta.dirname, 'document.typ'), 'utf8');
  const mainFilePath = path.join(ROOT, 'document.typ');
  compiler.addSource(mainFilePath, main);
  let count = 0;
  return {
    async compile(files, standard) {
      for (const [name, bytes] of files)
        compiler.mapShadow(path.join(ROOT, name), Buffer.from(bytes));
      const result = compile(compiler, mainFilePath, standard);
      if (++count % EVERY === 0) {
        compiler.evictCache(AGE);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return result;
    },
  };
}

function compile(compiler: NodeCompiler, mainFilePath: string, standard: string): EngineResult {
  const made = compiler.compile({ mainFilePath });
  const messages = [made.takeWarnings(), made.takeError()].flatMap((found) =>
    found === null ? [] : compiler.fetchDiagnostics(found).map(messageOf),
  );
  const document = made.result;
  if (document === null) return { isSet: false, messages };
  try {
    return { isSet: true, pdf: compiler.pdf(document, { pdfStandard: standard }), messages };
  } catch (error) {
    return { isSet: true, messages: [...messages, String((error as Error).message ?? error)] };
  }
}

function messageOf(diagnostic: unknown): string {
  return String((diagnostic as { message?: unknown }).message);
}
