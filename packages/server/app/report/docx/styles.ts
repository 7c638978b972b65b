/** Styles of the Word document; sizes in half points, spaces in twentieths of a point. */
import type { IStylesOptions } from 'docx';

const INK = '12171D';
/** On every machine, or with a substitute of the same widths. */
const FONT = 'Arial';

function heading(size: number, before: number, after: number) {
  return {
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after }, keepNext: true },
  };
}

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 19, color: INK }, paragraph: { spacing: { after: 100 } } },
    heading1: heading(28, 420, 140),
    heading2: heading(21, 240, 80),
    heading3: heading(20, 220, 80),
  },
  paragraphStyles: [
    {
      id: 'ReportTitle',
      name: 'Report title',
      basedOn: 'Normal',
      run: { size: 40, bold: true },
      paragraph: { spacing: { after: 40 } },
    },
    { id: 'ReportSubtitle', name: 'Report subtitle', basedOn: 'Normal', run: { size: 22, color: '434D58' } },
    {
      id: 'ContentsHead',
      name: 'Contents head',
      basedOn: 'Normal',
      run: { size: 28, bold: true },
      paragraph: { spacing: { after: 140 } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 15 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'CardTitle',
      name: 'Finding title',
      basedOn: 'Normal',
      run: { size: 20, bold: true },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
    },
    {
      id: 'Missing',
      name: 'Missing',
      basedOn: 'Normal',
      run: { color: '434D58' },
      paragraph: {
        indent: { left: 200 },
        border: { left: { style: 'single', size: 18, color: '6A4FC4', space: 8 } },
      },
    },
    {
      id: 'FootText',
      name: 'Foot text',
      basedOn: 'Normal',
      run: { size: 14, color: '5E6975' },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { after: 60 } } },
  ],
};
