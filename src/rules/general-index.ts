/** The general level of prices or of wages, as it is called in French, Dutch and English. */
const generalLevel =
  /\b(ipch?|cpi|hicp|smic)\b|prix à la consommation|niveau général des prix|inflati|(indice|niveau) (général )?des salaires|salaire minimum|consumentenprijs|minimumloon|algemene loonindex|consumer price|minimum wage|general wage/i;

/** The prices of services alone may bear on what the parties do. */
const ofServices = /\bservices?\b|secrétariat|\bdienst/i;

/**
 * What a French contract may not follow: an index of the general level of prices or wages
 * (art. L. 112-2 CMF). Of a part of it that might fit, a lawyer has to say.
 */
export function isGeneralIndex(name: string): 'yes' | 'perhaps' | 'no' {
  if (!generalLevel.test(name.normalize('NFC'))) return 'no';
  return ofServices.test(name) ? 'perhaps' : 'yes';
}
