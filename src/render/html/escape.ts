// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML forbids these (§13.1.4, "Text").
const illegal = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text → HTML text, fit for an element and for an attribute in double quotes. */
export function html(text: string): string {
  return text
    .toWellFormed()
    .replace(illegal, '')
    .replace(/[&<>"]/g, (character) => special[character] ?? character);
}
