/** One row: which requirement, at which SL, how it stands, how it is done, where that was said, what shows it. */
import { memo } from 'react';
import type { SlOrNull } from '@bulkhead/core/evaluate/assessment.ts';
import type { PlaceRow } from '@bulkhead/core/report/workbench/place-rows.ts';
import { Tag } from '../../ui/controls/button.tsx';
import { DecisionTag } from '../../ui/decision/decision-tag.tsx';
import { EvidenceGlyph, type EvidenceState } from '../../ui/glyphs/evidence.tsx';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { Verdict } from '../../ui/glyphs/verdict.tsx';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { AnsweredAt } from './answered-at.tsx';
import { useHowText } from './how-text.ts';
import { rowId } from './shown-rows.ts';
import style from './requirements.module.css';

interface WorksheetRowProps {
  readonly row: PlaceRow;
  /** Where it is asked. */
  readonly place: string;
  /** What the place must reach in its FR. */
  readonly target: SlOrNull;
  readonly isCurrent: boolean;
  /** As this page judged it; the server has not said so yet. */
  readonly isUnconfirmed: boolean;
  /** What was given or begun last is not in the record. */
  readonly isRefused: boolean;
  readonly onSelect: (row: PlaceRow) => void;
}

/** An answer changes few rows of a hundred: the others are not made again. */
export const WorksheetRow = memo(function WorksheetRow(props: WorksheetRowProps) {
  const { row, place, target, isCurrent, isUnconfirmed, isRefused, onSelect } = props;
  const { t, day, shortDay } = useWords();
  const isQuiet = row.required === false;
  const reference = `verdict:${place}:${row.requirement}`;
  const how = useHowText()(row, target);
  const until = row.answer?.expires;
  // Nothing stands where it was answered: what is asked first is read whole.
  const isUnanswered = row.from === null && row.missing !== undefined && row.reason === undefined;
  const isCompensated = row.answer?.status === 'compensated';
  return (
    <div
      role="row"
      tabIndex={isCurrent ? 0 : -1}
      data-row={row.requirement}
      data-why={reference}
      aria-selected={isCurrent}
      data-unconfirmed={isUnconfirmed}
      className={`${style.row} ${isQuiet ? style.unasked : ''}`}
      onClick={() => onSelect(row)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onSelect(row);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onSelect(row);
      }}
    >
      <span role="gridcell" className={`mono ${row.base === null ? style.id : style.enhancement}`}>
        {rowId(row.requirement)}
      </span>
      <span role="gridcell" className="ell" title={row.title}>
        {row.title}
      </span>
      <span role="gridcell">
        <SlChip level={row.level} quiet={isQuiet} />
      </span>
      <span role="gridcell" title={isUnconfirmed ? t('requirements.unconfirmed') : undefined}>
        <WhyDoor of={reference} tabIndex={-1} className={style.door}>
          <Verdict verdict={row.verdict} quiet={isQuiet} />
        </WhyDoor>
      </span>
      <span role="gridcell" className={style.how} data-unanswered={isUnanswered}>
        <span className={`ell ${how.isQuiet ? 'quiet' : ''}`} title={how.text}>
          {how.text}
        </span>
        {row.isGap && <DecisionTag decided={row.decided} />}
        {isRefused && <Tag>{t('requirements.notRecorded')}</Tag>}
        {isCompensated && until !== undefined && (
          <span title={day(until)}>
            <Tag>{t('requirements.until', { day: shortDay(until) })}</Tag>
          </span>
        )}
      </span>
      <span role="gridcell" className={style.from}>
        <AnsweredAt row={row} place={place} />
      </span>
      <span role="gridcell" className={style.evidence}>
        <EvidenceGlyph state={evidenceState(row)} />
        {row.evidence.length > 0 && <span className="num">{row.evidence.length}</span>}
      </span>
    </div>
  );
});

/** Ready as soon as one counts here. */
function evidenceState({ evidence }: PlaceRow): EvidenceState {
  if (evidence.length === 0) return 'none';
  return evidence.some(({ standing }) => standing === 'counts') ? 'ready' : 'failing';
}
