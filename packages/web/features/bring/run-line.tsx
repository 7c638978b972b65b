/** Long work in a line: what it is, how far, and leaving it; or all that is wrong, each at its place. */
import type { PlacedProblem } from '../../api/follow-job.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Ticked } from '../../ui/ticked.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Run } from './use-run.ts';
import style from './bring.module.css';

export function RunLine({ run }: { readonly run: Run }) {
  const { t } = useWords();
  const { under, progress, refusal, end } = run;
  return (
    <>
      <div role="status" className={style.runLine}>
        {under !== null && (
          <>
            <progress
              aria-label={t(`bring.under_${under}`)}
              max={progress?.all ?? 1}
              {...(progress === null || progress.done === 0 ? {} : { value: progress.done })}
            />
            <span>{t(`bring.under_${under}`)}</span>
            <Button onClick={end}>{t('bring.end')}</Button>
          </>
        )}
      </div>
      {refusal !== null && (
        <div role="alert" className={style.refused}>
          {refusal.message !== '' && <p>{refusal.message}</p>}
          <ProblemList problems={refusal.problems} total={refusal.total} />
        </div>
      )}
    </>
  );
}

const SHOWN = 50;

interface ProblemListProps {
  readonly problems: readonly PlacedProblem[];
  readonly total: number;
}

function ProblemList({ problems, total }: ProblemListProps) {
  const { t, number } = useWords();
  if (total === 0) return null;
  const shown = problems.slice(0, SHOWN);
  return (
    <>
      <ul className={style.problems}>
        {shown.map(({ at, message }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same may be wrong at one place twice
          <li key={i}>
            <span className="mono">{placeOf(at)}</span> <Ticked text={message} />
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <p className="quiet">{t('bring.moreProblems', { n: number(total - shown.length) })}</p>
      )}
    </>
  );
}

/** `B12` of a table, a line of a file. */
function placeOf(at: PlacedProblem['at']): string {
  if (at === undefined) return '';
  if (at.line === 0) return at.file;
  return at.sheet === undefined ? `${at.file}:${at.line}` : `${letters(at.column)}${at.line}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
