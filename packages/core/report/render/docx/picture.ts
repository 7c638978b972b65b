/**
 * A picture that stands in a line of its own, with a text for whoever does not see it: as SVG, and as PNG for programs
 * that show no SVG.
 */
import { xmlText } from '../../../lib/xml.ts';

export interface Picture {
  readonly png: Uint8Array;
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a lying A4 page leaves for a picture beside its caption, in English Metric Units (914,400 to the inch). */
const ROOM = { width: 9_490_000, height: 6_080_000 };
/** Room for a heading above it. */
const HEADING = 440_000;

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
/** The extension under which Word 2016 and later look for it. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/**
 * @param n counts the pictures of a document from 1; `rIdP<n>` is its relation, `rIdV<n>` that of its SVG
 * @param below a heading stands above it on its page
 */
export function pictureRun({ width, height }: Picture, n: number, alt: string, below: boolean): string {
  const room = ROOM.height - (below ? HEADING : 0);
  const scale = Math.min(ROOM.width / width, room / height);
  const size = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`;
  const named = `id="${n}" name="${xmlText(`Picture ${n}`)}" descr="${xmlText(alt)}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${MAIN}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rIdP${n}"><a:extLst><a:ext uri="${SVG_EXTENSION}">` +
    `<asvg:svgBlip xmlns:asvg="${SVG}" r:embed="rIdV${n}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
