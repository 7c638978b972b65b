/** Texts of cells: spreadsheets write what XML cannot hold as `_x000D_`, and a literal `_x` as `_x005F_x`. */
import { tooLarge } from '../fault.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Gathers the runs of a rich text; readings beside it are no part of it. */
export interface TextGathering {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The whole, and back to nothing. */
  take(): string;
}

export function textGathering(): TextGathering {
  let gathered = '';
  let inText = false;
  let beside = 0;
  return {
    open(name) {
      if (name === 'rPh') beside++;
      if (name === 't') inText = beside === 0;
    },
    close(name) {
      if (name === 'rPh') beside--;
      if (name === 't') inText = false;
    },
    text(text) {
      if (!inText) return;
      gathered += text;
      if (gathered.length > WORKBOOK_LIMITS.text)
        throw tooLarge('cellText', gathered.length, WORKBOOK_LIMITS.text);
    },
    take() {
      const text = unescaped(gathered);
      gathered = '';
      return text;
    },
  };
}
