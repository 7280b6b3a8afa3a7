/** The European Economic Area: the Union, Iceland, Liechtenstein and Norway (GDPR chapter V). */
const eea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
    ' ',
  ),
);

export function isInEea(country: string): boolean {
  return eea.has(country);
}
