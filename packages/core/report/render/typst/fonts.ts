/** What is known here of the fonts a page is set in. */
export interface Fonts {
  /** Makes of a text what the font can show: prose, or ids in the fixed pitch. */
  readonly shown: (text: string, mono: boolean) => string;
  /** The same for a drawing, which was measured before: one sign for one character, so that no text leaves its box. */
  readonly drawn: (svg: string) => string;
  /** How far a text goes, in em: the sum of its characters, since both fonts are set without kerning. */
  readonly advance: (text: string, mono: boolean) => number;
}

/** Height of a capital, in em: as high as a line is, whatever letters it has. */
export const CAPITAL = { prose: 0.7276, mono: 0.698 } as const;
