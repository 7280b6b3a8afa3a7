import { codes, mark } from '../fill/marks.ts';

/** Elements that follow the highlight in run properties (17.3.2.28). */
const afterHighlight =
  /<(?:[\w-]+:)?(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)[ />]/;

/** Run properties with a mark where a highlight would stand. */
export function highlightable(properties: string, prefix: string): string {
  const place = mark(codes.highlight);
  if (properties === '' || (/\/>$/.test(properties) && !properties.includes('</')))
    return `<${prefix}rPr>${place}</${prefix}rPr>`;
  if (/<(?:[\w-]+:)?highlight[ />]/.test(properties)) return properties;
  const found = afterHighlight.exec(properties);
  const at = found?.index ?? properties.lastIndexOf('</');
  return properties.slice(0, at) + place + properties.slice(at);
}
