export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** WordprocessingML (ECMA-376 part 1, 17) and relationships (part 2, 9.3). */
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
