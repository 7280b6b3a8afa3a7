// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 can not hold these (§2.2).
const illegal = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text → XML text, fit for element and attribute alike. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(illegal, '')
    .replace(/[&<>"]/g, (character) => special[character] ?? character);
}
