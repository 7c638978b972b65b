/** A plant that begins as one of ours: what is in it, what it is to be called, then it is made. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { beginPlant, starterList, type Starter } from '../../api/starters.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useWords } from '../../words/use-words.ts';
import { NameFields, plantIdOf, whyNot, type Called } from './name-fields.tsx';
import { RunLine } from './run-line.tsx';
import { useRun } from './use-run.ts';
import style from './bring.module.css';

interface StarterWayProps {
  readonly kind: Starter['kind'];
  readonly taken: ReadonlySet<string>;
  readonly onDone: (plant: string) => void;
}

const COUNTS = ['zones', 'conduits', 'assets', 'flows', 'scenarios'] as const;

export function StarterWay({ kind, taken, onDone }: StarterWayProps) {
  const { t, number } = useWords();
  const queries = useQueryClient();
  const run = useRun();
  const { data, error, refetch } = useQuery(starterList);
  const offered = (data ?? []).filter((each) => each.kind === kind);
  const [chosen, setChosen] = useState<string | null>(null);
  const starter = offered.find(({ id }) => id === chosen) ?? offered[0];
  const nameOf = (id: string): string => t(`bring.starter_${id}` as 'bring.starter_warehouse');
  const [called, setCalled] = useState<Called | null>(null);
  const now = called ?? { name: starter === undefined ? '' : nameOf(starter.id), id: null };
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (starter === undefined) return <Waiting rows={5} />;
  const make = (): void =>
    run.start('writing', async (waiting) => {
      const id = plantIdOf(now);
      const body = {
        id,
        name: now.name.trim(),
        reason: t('bring.reasonOfStarter', { name: nameOf(starter.id) }),
      };
      await beginPlant(starter.id, body, waiting);
      await queries.invalidateQueries({ queryKey: ['plants'] });
      onDone(id);
    });
  return (
    <form
      className={style.stack}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <fieldset className={style.starters}>
        <legend className="sr">{t(`bring.way_${kind}`)}</legend>
        {offered.map((each) => (
          <label key={each.id} className={style.starter} data-chosen={each.id === starter.id}>
            <input
              type="radio"
              name="starter"
              className="sr"
              checked={each.id === starter.id}
              onChange={() => {
                setChosen(each.id);
                setCalled(null);
              }}
            />
            <b>{nameOf(each.id)}</b>
            <span>{t(`bring.about_${each.id}` as 'bring.about_warehouse')}</span>
            <span className="quiet num">
              {COUNTS.filter((count) => each[count] > 0)
                .map((count) => t(`bring.count_${count}`, { n: number(each[count]) }))
                .join(' · ')}
            </span>
          </label>
        ))}
      </fieldset>
      <NameFields called={now} taken={taken} onCalled={setCalled} />
      <RunLine run={run} />
      <p className={style.actions}>
        <Button type="submit" primary disabled={whyNot(now, taken) !== null || run.under !== null}>
          {t('bring.makePlant')}
        </Button>
      </p>
    </form>
  );
}
