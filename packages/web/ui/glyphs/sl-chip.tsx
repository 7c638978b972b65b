/** A level on the ramp of one hue; the digit is always printed. */
import style from './sl-chip.module.css';

export function SlChip({ level, quiet = false }: { readonly level: number; readonly quiet?: boolean }) {
  return <span className={`${style.chip} ${quiet ? style.quiet : style[`sl${level}`]}`}>{level}</span>;
}
