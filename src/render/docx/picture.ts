import type { Logo } from '../../look/look.ts';
import { logoHeight } from '../letterhead.ts';
import { xml } from './escape.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** A millimetre in English Metric Units (ECMA-376 part 1, 20.1.2.1). */
const EMU = 36_000;

/** A transparent dot: what a Word older than 2019, which knows no SVG, shows in its place. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

/** The files of a logo in `word/media`: first what every Word reads. */
export function logoFiles({ kind, bytes, fallback }: Logo): ReadonlyMap<string, Uint8Array> {
  if (kind !== 'svg') return new Map([[`logo.${kind}`, bytes]]);
  return new Map([
    ['logo.png', fallback ?? dot],
    ['logo.svg', bytes],
  ]);
}

/** The logo in its line (20.4.2.8). */
export function logoXml(logo: Logo, description: string): string {
  const { kind, width, height } = logo;
  const high = logoHeight(logo);
  const cy = Math.round(high * EMU);
  const cx = Math.round(((high * width) / height) * EMU);
  const vector =
    kind === 'svg'
      ? '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId2"/></a:ext></a:extLst>'
      : '';
  const name = xml(description);
  return `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="Logo" descr="${name}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
