import type { Annex, Clause } from '../document/types.ts';
import type { Language } from '../i18n/text.ts';

type Section = Clause | Annex;

/**
 * A rendering of sections to UTF-8 that renders a section once for all documents of a language in
 * which it is the very same.
 */
export function rememberedSections(
  render: (section: Section, language: Language) => string,
): (section: Section, language: Language) => Uint8Array {
  const rendered = new WeakMap<Section, { language: Language; bytes: Uint8Array }>();
  return (section, language) => {
    const last = rendered.get(section);
    if (last?.language === language) return last.bytes;
    const bytes = Buffer.from(render(section, language));
    rendered.set(section, { language, bytes });
    return bytes;
  };
}
