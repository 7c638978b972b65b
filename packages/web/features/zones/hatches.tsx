/** What a zone of safety is filled with. Named in the document: of two that are drawn, the first is used for both. */
import style from './zones.module.css';

export function Hatches() {
  return (
    <defs>
      <pattern
        id="bh-hatch-safety"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={style.ground} width="6" height="6" />
        <path className={style.hatch} d="M0 0V6" />
      </pattern>
    </defs>
  );
}
