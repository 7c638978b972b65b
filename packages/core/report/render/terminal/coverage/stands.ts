/** The points of a law or framework by the worst of the rows linked to each. No count says that one is fulfilled. */
import { STANDINGS, type CoverageRow, type Standing } from '../../../../program/coverage.ts';
import type { Pen } from '../pen.ts';
import { span, type Span } from '../style.ts';
import type { TallyColumn } from '../tally.ts';

export const STANDING_GLYPHS: Readonly<Record<Standing, Span>> = {
  failed: span('!', 'failed'),
  open: span('◆', 'deficit'),
  undetermined: span('?', 'unknown'),
  claimed: span('○', 'deficit'),
  evidenced: span('●', 'achieved'),
  verified: span('●', 'achieved'),
  notApplicable: span('·', 'quiet'),
  notRequired: span('·', 'quiet'),
};

/** A point at which nothing is judged has no standing. */
export type PointStand = Exclude<Standing, 'verified' | 'notApplicable' | 'notRequired'> | 'nothing';

/** What is verified is evidenced; what nowhere applies or is required says as little as what nobody linked. */
export const POINT_STANDS = [
  'failed',
  'open',
  'undetermined',
  'claimed',
  'evidenced',
  'nothing',
] as const satisfies readonly PointStand[];

export function standOf({ counts }: CoverageRow): PointStand {
  const worst = STANDINGS.find((standing) => counts[standing] > 0);
  switch (worst) {
    case undefined:
    case 'notApplicable':
    case 'notRequired':
      return 'nothing';
    case 'verified':
      return 'evidenced';
    default:
      return worst;
  }
}

export function standGlyph(stand: PointStand): Span {
  return stand === 'nothing' ? span('·', 'quiet') : STANDING_GLYPHS[stand];
}

export function standColumns(pen: Pen): readonly TallyColumn[] {
  return POINT_STANDS.map((stand) => ({
    head: standGlyph(stand),
    word: stand === 'nothing' ? pen.say('nothingJudged') : pen.term(stand),
  }));
}
