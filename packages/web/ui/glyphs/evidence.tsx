/** Evidence as a page: what is on it says how it stands. */
import style from './glyphs.module.css';

export type EvidenceState = 'ready' | 'atRisk' | 'failing' | 'none';

export function EvidenceGlyph({ state }: { readonly state: EvidenceState }) {
  return (
    <svg className={style[`evidence-${state}`]} viewBox="0 0 14 16" width={14} height={16} aria-hidden="true">
      <path
        d="M2 1.2H8.6L12 4.6V14.8H2Z"
        className={state === 'none' ? style.dashed : style.line}
        strokeLinejoin="round"
      />
      {INSIDE[state]}
    </svg>
  );
}

const INSIDE: Readonly<Record<EvidenceState, React.ReactNode>> = {
  ready: <path d="M4.6 9.1 6.4 10.9 9.6 7.3" className={style.line} />,
  atRisk: (
    <>
      <circle cx="7" cy="9.2" r="3" className={style.line} />
      <path d="M7 7.6V9.3L8.2 10" className={style.line} />
    </>
  ),
  failing: <path d="M5.1 7.2 8.9 11M8.9 7.2 5.1 11" className={style.line} />,
  none: null,
};
