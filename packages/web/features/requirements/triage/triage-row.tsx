/** A zone and its twelve answers. */
import type { PlaceTriage } from '@bulkhead/core/evaluate/triage.ts';
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import { TRIAGE_QUESTIONS } from '@bulkhead/core/model/schema/judgement.ts';
import { useWords } from '../../../words/use-words.ts';
import style from './triage.module.css';

interface TriageRowProps {
  readonly place: PlaceTriage;
  readonly name: string;
  /** What of it is not recorded yet. */
  readonly onItsWay: object | undefined;
  /** The question that is asked; null in a zone that is not. */
  readonly current: TriageQuestion | null;
  readonly onCell: (question: TriageQuestion) => void;
  /** Its name was clicked: the question that is asked goes to it. */
  readonly onName: () => void;
}

export function TriageRow({ place, name, onItsWay, current, onCell, onName }: TriageRowProps) {
  const { t, term } = useWords();
  const textOf = useAnswerText();
  return (
    <div role="row" className={style.row} aria-selected={current !== null}>
      <span role="rowheader" className={style.zone} title={place.ref}>
        <button type="button" tabIndex={-1} className={style.zoneName} onClick={onName}>
          {name}
        </button>
      </span>
      {TRIAGE_QUESTIONS.map((question) => {
        const answer = place.answers[question];
        const isCurrent = question === current;
        return (
          <span
            key={question}
            role="gridcell"
            tabIndex={isCurrent ? 0 : -1}
            className={style.cell}
            data-cell={`${place.ref} ${question}`}
            data-answer={String(answer ?? '')}
            data-way={onItsWay !== undefined && question in onItsWay}
            data-why={`triage:${place.ref}:${question}`}
            aria-label={`${name}, ${term(`question-${question}`)}: ${answer === undefined ? t('triage.unasked') : textOf(answer)}`}
            onFocus={() => {
              if (!isCurrent) onCell(question);
            }}
          >
            {answer === undefined ? '·' : answer === 'unknown' ? '?' : textOf(answer)}
          </span>
        );
      })}
    </div>
  );
}

export function useAnswerText(): (answer: boolean | 'unknown') => string {
  const { t } = useWords();
  return (answer) => (answer === 'unknown' ? t('triage.unknown') : answer ? t('triage.yes') : t('triage.no'));
}
