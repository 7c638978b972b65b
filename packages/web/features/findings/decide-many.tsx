/** One decision about many gaps at once: what is decided, how many it covers, and one entry for all of them. */
import { useState } from 'react';
import type { GapRow } from '@bulkhead/core/report/workbench/gaps.ts';
import { Button } from '../../ui/controls/button.tsx';
import { decisionEnded, decisionMade, type Gap, type Given } from '../../ui/decision/decision-changes.ts';
import { DecisionForm } from '../../ui/decision/decision-form.tsx';
import { today } from '../../ui/today.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { rowOf } from './gap-row.ts';
import style from './gaps.module.css';

interface DecideManyProps {
  readonly plant: string;
  readonly gaps: readonly GapRow[];
  /** The entry that `gaps` are of. */
  readonly entry: number | null;
  readonly onLeave: () => void;
}

export function DecideMany({ plant, gaps, entry, onLeave }: DecideManyProps) {
  const { t, number, list } = useWords();
  const change = useChange(plant);
  // The list is not to jump under whoever marks one row after the other: the form comes when it is asked for. What others
  // write while it is open is a conflict, and not lost.
  const [begun, setBegun] = useState<Pick<DecideManyProps, 'gaps' | 'entry'> | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const about = begun?.gaps ?? gaps;
  const marked = t('decisions.marked', { count: about.length, replace: { count: number(about.length) } });
  const said = about.filter(({ decided }) => decided !== null);
  const end = async (): Promise<void> => {
    const reason = t('decisions.reasonOfEnds', { n: number(said.length) });
    const isDone = await change.send({ changes: said.map(plain).map(decisionEnded), reason, entry });
    if (isDone) onLeave();
  };
  const record = async (rows: readonly GapRow[], on: number | null, decision: Given): Promise<void> => {
    setGiven(decision);
    const reason = t('decisions.reasonOfMany', {
      n: number(rows.length),
      decision: t(`decisions.${decision.decision}`),
    });
    const changes = rows.map((row) => decisionMade(plain(row), decision, today()));
    if (await change.send({ changes, reason, entry: on })) onLeave();
  };
  const nameOf = (reference: string): string => {
    const row = about.find(
      ({ place, requirement }) => reference === `disposition:${place.ref}:${requirement}`,
    );
    return row === undefined ? reference : `${rowOf(row.requirement)}, ${row.place.name}`;
  };
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
            <Button primary onClick={() => setBegun({ gaps, entry })}>
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
      {begun !== null && (
        <DecisionForm
          label={marked}
          decided={null}
          count={begun.gaps.length}
          isSending={change.isSending}
          onLeave={onLeave}
          onGive={(decision) => void record(begun.gaps, begun.entry, decision)}
        />
      )}
      {change.conflict !== null && begun !== null && given !== null && (
        <div role="alert">
          <p className={style.refused}>
            {t('decisions.meanwhile', { gaps: list(change.conflicts.map(({ at }) => nameOf(at))) })}
          </p>
          <p className={style.marked}>
            <Button onClick={() => void record(gaps, null, given)}>{t('requirements.keepMine')}</Button>
            <Button onClick={onLeave}>{t('requirements.takeTheirs')}</Button>
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

const plain = (row: GapRow): Gap => ({ ...row, place: row.place.ref });
