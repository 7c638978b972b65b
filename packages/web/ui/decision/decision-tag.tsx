/** In short: what is decided about a gap and until when; nothing where it is open and nobody ever decided. */
import type { Decided } from '@bulkhead/core/report/workbench/row-standing.ts';
import { useWords } from '../../words/use-words.ts';
import { Tag } from '../controls/button.tsx';
import { today } from '../today.ts';
import style from './decision.module.css';

export function DecisionTag({ decided }: { readonly decided: Decided | null }) {
  const { t, day, shortDay } = useWords();
  if (decided === null) return null;
  const { decision, until, isLive } = decided;
  // A day of another year is no day without it.
  const shown = until.slice(0, 4) === today().slice(0, 4) ? shortDay(until) : day(until);
  const text = t(isLive ? `decisions.until_${decision}` : 'decisions.lapsed', { day: shown });
  return (
    <span
      className={isLive ? undefined : style.lapsed}
      title={`${t(`decisions.${decision}`)}, ${day(until)}`}
    >
      <Tag>{text}</Tag>
    </span>
  );
}
