import type { Document } from '../../document/types.ts';
import { type Locale, localeOf } from '../../i18n/locale.ts';
import { bodyXml } from './body.ts';
import { numberingXml } from './numbering.ts';
import {
  appProperties,
  contentTypes,
  coreProperties,
  documentRelations,
  footerXml,
  headerXml,
  packageRelations,
  settings,
} from './parts.ts';
import { stylesXml } from './styles.ts';
import { type ZipEntry, zip, zipEntry } from './zip.ts';

/** A document → the bytes of a Word file, the same for the same document. */
export function renderDocx(document: Document): Uint8Array {
  const body = bodyXml(document);
  const [types, ...unchanging] = shell(localeOf(document.language, document.law));
  return zip([
    ...(types === undefined ? [] : [types]),
    zipEntry('word/document.xml', body.xml),
    zipEntry('word/numbering.xml', numberingXml(document.language, body.lists)),
    zipEntry('word/header1.xml', headerXml(document)),
    zipEntry('word/footer1.xml', footerXml(document)),
    zipEntry('docProps/core.xml', coreProperties(document)),
    ...unchanging,
  ]);
}

const shells = new Map<Locale, readonly ZipEntry[]>();

/** The parts that no answer changes, compressed once for each way of writing a language. */
function shell(locale: Locale): readonly ZipEntry[] {
  const known = shells.get(locale);
  if (known !== undefined) return known;
  const entries = [
    zipEntry('[Content_Types].xml', contentTypes),
    zipEntry('_rels/.rels', packageRelations),
    zipEntry('word/_rels/document.xml.rels', documentRelations),
    zipEntry('word/styles.xml', stylesXml(locale)),
    zipEntry('word/settings.xml', settings),
    zipEntry('docProps/app.xml', appProperties),
  ];
  shells.set(locale, entries);
  return entries;
}
