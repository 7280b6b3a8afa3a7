// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 can not hold these (§2.2).
const illegal = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** What few texts hold: to be escaped, removed, or looked at as half a pair of surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
const notPlain = /[&<>"\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text → XML text, fit for element and attribute alike. */
export function xml(text: string): string {
  if (!notPlain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(illegal, '')
    .replace(/[&<>"]/g, (character) => special[character] ?? character);
}
