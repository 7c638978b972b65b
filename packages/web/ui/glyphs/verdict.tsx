/** A verdict as a shape: closed round counts as satisfied, a diamond is a gap, dashed is unknown, an octagon is our fault. */
import type { VerdictCode } from '@bulkhead/core/evaluate/assessment.ts';
import { useWords } from '../../words/use-words.ts';
import style from './glyphs.module.css';

export function VerdictGlyph({
  verdict,
  quiet = false,
}: {
  readonly verdict: VerdictCode;
  readonly quiet?: boolean;
}) {
  return (
    <svg
      className={quiet ? style.quiet : style[verdict]}
      viewBox="0 0 16 16"
      width={16}
      height={16}
      aria-hidden="true"
    >
      {SHAPES[verdict]}
    </svg>
  );
}

/** The glyph with its word. */
export function Verdict({
  verdict,
  quiet = false,
}: {
  readonly verdict: VerdictCode;
  readonly quiet?: boolean;
}) {
  const { term } = useWords();
  return (
    <span className={style.with}>
      <VerdictGlyph verdict={verdict} quiet={quiet} />
      <span>{term(verdict)}</span>
    </span>
  );
}

const TICK = 'M5 8.2 7.2 10.3 11 6.1';
const DIAMOND = 'M8 1 15 8 8 15 1 8Z';

const SHAPES: Readonly<Record<VerdictCode, React.ReactNode>> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d={TICK} className={style.inside} />
    </>
  ),
  compensated: (
    <>
      <circle cx="8" cy="8" r="6.3" className={style.line} />
      <path d={TICK} className={style.line} />
    </>
  ),
  notApplicable: (
    <>
      <circle cx="8" cy="8" r="6.3" className={style.line} />
      <path d="M5 8H11" className={style.line} />
    </>
  ),
  partial: (
    <>
      <path d="M8 1.9 14.1 8 8 14.1 1.9 8Z" className={style.line} />
      <path d="M8 1V15L1 8Z" fill="currentColor" />
    </>
  ),
  unmet: (
    <>
      <path d={DIAMOND} fill="currentColor" />
      <path d="M6 6 10 10M10 6 6 10" className={style.inside} />
    </>
  ),
  undetermined: (
    <>
      <circle cx="8" cy="8" r="6.3" className={style.dashed} />
      <path d="M6.1 6.6C6.1 4.2 9.9 4.2 9.9 6.6C9.9 8 8 7.9 8 9.3M8 10.9V11.5" className={style.line} />
    </>
  ),
  failed: (
    <>
      <path d="M5.1 1H10.9L15 5.1V10.9L10.9 15H5.1L1 10.9V5.1Z" fill="currentColor" />
      <path d="M8 4V8.9M8 10.9V11.9" className={style.inside} />
    </>
  ),
};
