import { haveSameItems } from '../../document/same-items.ts';
import type { Document, DocumentKind, DocumentMeta } from '../../document/types.ts';
import { type Locale, localeOf } from '../../i18n/locale.ts';
import type { Logo, Look } from '../../look/look.ts';
import { bodyOf } from './body.ts';
import { footerXml, headerXml, letterheadXml } from './frame.ts';
import { numberingXml } from './numbering.ts';
import {
  appProperties,
  contentTypes,
  coreProperties,
  documentRelations,
  packageRelations,
  pictureRelations,
  settings,
} from './parts.ts';
import { logoFiles } from './picture.ts';
import { fontTableXml, stylesXml } from './styles.ts';
import { keptEntry, type ZipEntry, zip, zipEntry } from './zip.ts';

interface WordFile {
  readonly entries: readonly ZipEntry[];
  readonly bytes: Uint8Array;
}

const lastFiles = new Map<DocumentKind, WordFile>();

/**
 * A document → the bytes of a Word file, the same for the same document and look. Nobody may change
 * them: where nothing differs from the last document of its kind, as in general terms, they are the very same.
 */
export function renderDocx(document: Document, look: Look): Uint8Array {
  const entries = entriesOf(document, look);
  const last = lastFiles.get(document.kind);
  if (last !== undefined && haveSameItems(last.entries, entries)) return last.bytes;
  const bytes = zip(entries);
  lastFiles.set(document.kind, { entries, bytes });
  return bytes;
}

function entriesOf(document: Document, look: Look): readonly ZipEntry[] {
  const body = bodyOf(document);
  const unchanging = shell(look, localeOf(document.language, document.law));
  return [
    ...unchanging.slice(0, 1),
    body.entry,
    keptEntry('word/numbering.xml', numberingXml(document.language, body.lists)),
    ...frame(document, look),
    ...unchanging.slice(1),
  ];
}

interface Frame {
  readonly document: Document;
  readonly look: Look;
  readonly entries: readonly ZipEntry[];
}

const lastFrames = new Map<DocumentKind, Frame>();

/** Headers, footer and properties; the very same when they say what those of the last such document said. */
function frame(document: Document, look: Look): readonly ZipEntry[] {
  const last = lastFrames.get(document.kind);
  if (last?.look === look && isSameFrame(last.document, document)) return last.entries;
  const entries = [
    keptEntry('word/header1.xml', headerXml(document)),
    keptEntry('word/header2.xml', letterheadXml(document, look)),
    keptEntry('word/footer1.xml', footerXml(document, look)),
    keptEntry('docProps/core.xml', coreProperties(document)),
  ];
  lastFrames.set(document.kind, { document, look, entries });
  return entries;
}

function isSameFrame(one: Document, other: Document): boolean {
  return (
    one.language === other.language &&
    one.law === other.law &&
    framedNames.every((name) => one.meta[name] === other.meta[name])
  );
}

type Framed = Exclude<keyof DocumentMeta, 'client'>;

/** All that the frame says of a document; it does not name the client. */
const framed: Readonly<Record<Framed, true>> = {
  title: true,
  author: true,
  reference: true,
  date: true,
  category: true,
  legalLine: true,
  draft: true,
};
const framedNames = Object.keys(framed) as Framed[];

const shells = new WeakMap<Look, Map<Locale, readonly ZipEntry[]>>();

/** The parts that no answer changes, compressed once for each look and way of writing a language. */
function shell(look: Look, locale: Locale): readonly ZipEntry[] {
  const ofLook = shells.get(look) ?? new Map<Locale, readonly ZipEntry[]>();
  shells.set(look, ofLook);
  const known = ofLook.get(locale);
  if (known !== undefined) return known;
  const entries = [
    zipEntry('[Content_Types].xml', contentTypes),
    zipEntry('_rels/.rels', packageRelations),
    zipEntry('word/_rels/document.xml.rels', documentRelations),
    zipEntry('word/styles.xml', stylesXml(look, locale)),
    zipEntry('word/fontTable.xml', fontTableXml(look)),
    zipEntry('word/settings.xml', settings),
    zipEntry('docProps/app.xml', appProperties),
    ...(look.logo === undefined ? [] : pictures(look.logo)),
  ];
  ofLook.set(locale, entries);
  return entries;
}

function pictures(logo: Logo): readonly ZipEntry[] {
  const files = [...logoFiles(logo)];
  return [
    zipEntry('word/_rels/header2.xml.rels', pictureRelations(files.map(([name]) => name))),
    ...files.map(([name, bytes]) => zipEntry(`word/media/${name}`, bytes)),
  ];
}
