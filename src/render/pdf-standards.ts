/** The standards that a PDF can be held to (`--pdf-standard`): PDF/UA, PDF/A, or a plain version. */
export const pdfStandards = [
  'ua-1',
  'a-1b',
  'a-1a',
  'a-2b',
  'a-2u',
  'a-2a',
  'a-3b',
  'a-3u',
  'a-3a',
  'a-4',
  '1.7',
  '2.0',
] as const;
export type PdfStandard = (typeof pdfStandards)[number];
