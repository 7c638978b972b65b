/** A finding by its severity: filled triangle, outlined triangle, ring. */
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import style from './glyphs.module.css';

export function FindingGlyph({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={15}
      height={15}
      aria-hidden="true"
      className={style[`finding-${severity}`]}
    >
      {severity === 'note' ? (
        <>
          <circle cx="8" cy="8" r="6.3" className={style.line} />
          <path d="M8 7.2V11.4M8 4.6V5.4" className={style.line} />
        </>
      ) : (
        <>
          <path
            d="M8 2 14.6 13.8H1.4Z"
            className={severity === 'error' ? style.solid : style.line}
            strokeLinejoin="round"
          />
          <path d="M8 6.4V10M8 11.6V12.4" className={severity === 'error' ? style.inside : style.line} />
        </>
      )}
    </svg>
  );
}
