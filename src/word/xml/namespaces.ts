/** Namespaces that matter here, transitional and strict (ECMA-376 part 1, A; part 4), by usual prefix. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
};

/** `w:p` for a paragraph, whatever prefix its file uses; the name as written in other namespaces. */
export function standardName(uri: string, local: string, written: string): string {
  const prefix = prefixes[uri];
  if (prefix !== undefined) return `${prefix}:${local}`;
  // A file that gives one of our prefixes to another namespace must not be mistaken for ours.
  return /^(w|mc|wp|rel|ct):/.test(written) ? `other-${written}` : written;
}
