/** One decision about many gaps at once: what is decided, how many it covers, and one entry for all of them. */
import type { GapRow } from '@bulkhead/core/report/workbench/gaps.ts';
import { Button } from '../../ui/controls/button.tsx';
import {
  decidedMeanwhile,
  decisionEnded,
  decisionMade,
  decisionRef,
  type Gap,
  type Given,
} from '../../ui/decision/decision-changes.ts';
import { DecisionForm } from '../../ui/decision/decision-form.tsx';
import { useOpenForm } from '../../ui/open-form/use-open-form.ts';
import { today } from '../../ui/today.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { rowOf } from './gap-row.ts';
import style from './gaps.module.css';

interface DecideManyProps {
  readonly plant: string;
  /** Marked, and in sight. */
  readonly gaps: readonly GapRow[];
  /** Every gap there is now; null where nobody knows. */
  readonly all: readonly GapRow[] | null;
  /** The entry that `gaps` are of. */
  readonly entry: number | null;
  /** The form is to stay while it is open, also where none of the rows is in sight any more. */
  readonly onOpen: (isOpen: boolean) => void;
  readonly onLeave: () => void;
}

export function DecideMany({ plant, gaps, all, entry, onOpen, onLeave }: DecideManyProps) {
  const { t, number, list } = useWords();
  const change = useChange(plant);
  // The list is not to jump under whoever marks one row after the other: the form comes when it is asked for.
  const { begun, given, begin, leave, give, keepMine } = useOpenForm<readonly GapRow[], Given>({
    change,
    sentOf: (about, decision) => ({
      changes: about.map((row) => decisionMade(plain(row), decision, today())),
      reason: t('decisions.reasonOfMany', {
        n: number(about.length),
        decision: t(`decisions.${decision.decision}`),
      }),
    }),
    onOpen: (isOpen) => {
      onOpen(isOpen);
      if (!isOpen) onLeave();
    },
  });
  const { left, gone } = leftOf(begun?.about ?? gaps, begun === null ? null : all);
  const marked = t('decisions.marked', { count: left.length, replace: { count: number(left.length) } });
  const said = left.filter(({ decided }) => decided !== null);
  const end = async (): Promise<void> => {
    const reason = t('decisions.reasonOfEnds', { n: number(said.length) });
    const isDone = await change.send({ changes: said.map(plain).map(decisionEnded), reason, entry });
    if (isDone) onLeave();
  };
  const named = (rows: readonly GapRow[]): string => {
    const names = list(
      rows.slice(0, NAMED).map(({ requirement, place }) => `${rowOf(requirement)}, ${place.name}`),
    );
    const more = rows.length - NAMED;
    return more > 0 ? `${names} ${t('findings.more', { n: number(more) })}` : names;
  };
  const theirs = new Map(change.conflicts.map(({ at, now }) => [at, now] as const));
  const mineOverTheirs = (): readonly GapRow[] =>
    left.map((row) => {
      const now = theirs.get(refOf(row));
      return now === undefined ? row : { ...row, ...decidedMeanwhile(plain(row), now), place: row.place };
    });
  return (
    <section className={style.many} aria-label={t('decisions.many')}>
      <p className={style.marked}>
        <b>{marked}</b>
        {said.length > 0 && (
          <span className="quiet">
            {t('decisions.already', { count: said.length, replace: { count: number(said.length) } })}
          </span>
        )}
        {begun === null && (
          <>
            <Button primary onClick={() => begin({ about: gaps, entry })}>
              {t('decisions.decide')}
            </Button>
            {said.length > 0 && (
              <Button bare disabled={change.isSending} onClick={() => void end()}>
                {t('decisions.endMany', { count: said.length, replace: { count: number(said.length) } })}
              </Button>
            )}
            <Button bare onClick={onLeave}>
              {t('decisions.unmark')}
            </Button>
          </>
        )}
      </p>
      {gone.length > 0 && (
        <p role="status">
          {left.length === 0
            ? t('decisions.allGone', { gaps: named(gone) })
            : t('decisions.someGone', { gaps: named(gone) })}
        </p>
      )}
      {begun !== null && (
        <DecisionForm
          label={t('decisions.many')}
          decided={null}
          count={left.length}
          isSending={change.isSending}
          onLeave={leave}
          onGive={(decision) => void give(left, decision)}
        />
      )}
      {change.conflict !== null && begun !== null && given !== null && (
        <div role="alert">
          <p className={style.refused}>
            {t('decisions.meanwhile', {
              gaps: named(left.filter((row) => theirs.has(refOf(row)))),
            })}
          </p>
          <p className={style.marked}>
            <Button onClick={() => void keepMine(mineOverTheirs())}>{t('requirements.keepMine')}</Button>
            <Button onClick={leave}>{t('requirements.takeTheirs')}</Button>
          </p>
        </div>
      )}
      {change.refused !== null && change.conflict === null && (
        <p role="alert" className={style.refused}>
          {change.refused}
        </p>
      )}
    </section>
  );
}

/** So many gaps are named; the others are counted. */
const NAMED = 5;

/** @param all null where nobody knows which there are now */
function leftOf(rows: readonly GapRow[], all: readonly GapRow[] | null) {
  if (all === null) return { left: rows, gone: [] };
  const there = new Set(all.map(({ id }) => id));
  return {
    left: rows.filter(({ id }) => there.has(id)),
    gone: rows.filter(({ id }) => !there.has(id)),
  };
}

const plain = (row: GapRow): Gap => ({ ...row, place: row.place.ref });

const refOf = (row: GapRow): string => decisionRef(plain(row));
