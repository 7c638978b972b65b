/** Four rising bars, in ink: how much something brings. No colour. */
import style from './glyphs.module.css';

export function Bars({ filled }: { readonly filled: number }) {
  return (
    <svg viewBox="0 0 14 12" width={14} height={12} aria-hidden="true" className={style.bars}>
      {[0, 1, 2, 3].map((i) => (
        <rect
          key={i}
          x={i * 3.4 + 0.2}
          y={9 - i * 2.6}
          width={2.4}
          height={2.8 + i * 2.6}
          className={i < filled ? style.bar : style.hollow}
        />
      ))}
    </svg>
  );
}
