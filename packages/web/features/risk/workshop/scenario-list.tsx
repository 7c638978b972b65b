/** At the left: the scenarios of this workshop with where each stands, who is in the room, and what was agreed. */
import { useEffect, useRef, useState } from 'react';
import { Select } from '@mantine/core';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { letterOf } from '@bulkhead/core/risk/names.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { RiskOfPlant, RiskRow } from '../use-risk.ts';
import type { Session } from './session.ts';
import style from './workshop.module.css';

interface ScenarioListProps {
  readonly data: RiskOfPlant;
  readonly risk: Risk;
  readonly rows: readonly RiskRow[];
  readonly chosen: RiskRow;
  readonly place: string | undefined;
  readonly session: Session;
  readonly onChoose: (id: string) => void;
  readonly onPlace: (place: string | undefined) => void;
  readonly onRoom: (room: readonly string[]) => void;
}

const EVERYWHERE = '*';

export function ScenarioList(props: ScenarioListProps) {
  const { data, risk, rows, chosen, place, session, onChoose, onPlace, onRoom } = props;
  const { t, number } = useWords();
  const places = [...new Set(data.rows.map(({ scenario }) => scenario.place))];
  const at = rows.indexOf(chosen);
  const letter = (rank: string | null): string => (rank === null ? '?' : letterOf(risk, rank));
  const box = useRef<HTMLOListElement>(null);
  const { id: current } = chosen.scenario;
  useEffect(() => {
    if (current !== '') box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const next = (by: number): void => {
    const row = rows[(at + by + rows.length) % rows.length];
    if (row !== undefined) onChoose(row.scenario.id);
  };
  return (
    <nav className={style.list} aria-label={t('risk.scenarios')}>
      <div className={style.listHead}>
        <Select
          aria-label={t('workshop.which')}
          searchable
          allowDeselect={false}
          value={place ?? EVERYWHERE}
          data={[
            { value: EVERYWHERE, label: t('workshop.everywhere') },
            ...places.map((ref) => ({ value: ref, label: data.names.get(ref) ?? ref })),
          ]}
          onChange={(next) => onPlace(next === null || next === EVERYWHERE ? undefined : next)}
        />
        <span className={style.turn}>
          <button
            type="button"
            aria-label={t('workshop.previous')}
            title={t('workshop.previous')}
            onClick={() => next(-1)}
          >
            <Icon name="back" size={14} />
          </button>
          <span className="quiet num">
            {t('workshop.of', { n: number(at + 1), all: number(rows.length) })}
          </span>
          <button
            type="button"
            aria-label={t('workshop.keyNext')}
            title={t('workshop.keyNext')}
            onClick={() => next(1)}
          >
            <Icon name="forth" size={14} />
          </button>
        </span>
      </div>
      <ol className={style.scenarios} ref={box}>
        {rows.map((row) => {
          const { id, name } = row.scenario;
          const isOpen = session.drafts[id] !== undefined;
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={row === chosen ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                <span className={style.scenarioName}>
                  {name}
                  <span className="mono quiet ell">{id}</span>
                </span>
                <span className={style.state}>
                  <span className="num">
                    {letter(row.rated.unmitigated.rank)} → {letter(row.left.rank)}
                  </span>
                  {isOpen && <span className={style.undecided}>{t('workshop.notAgreed')}</span>}
                  {!isOpen && session.agreed.includes(id) && (
                    <span>
                      <Icon name="check" size={13} /> {t('workshop.agreed')}
                    </span>
                  )}
                  {session.parked.includes(id) && <span>{t('workshop.parked')}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <Room room={session.room} onRoom={onRoom} />
    </nav>
  );
}

/** Written into the scenarios that are agreed: who assessed them. */
function Room({
  room,
  onRoom,
}: {
  readonly room: readonly string[];
  readonly onRoom: (next: readonly string[]) => void;
}) {
  const { t, number } = useWords();
  const [name, setName] = useState('');
  const add = (): void => {
    const said = name.trim();
    if (said !== '' && !room.includes(said)) onRoom([...room, said]);
    setName('');
  };
  return (
    <section className={style.room}>
      <h2>
        {t('workshop.room')} <span className="quiet num">{room.length === 0 ? '' : number(room.length)}</span>
      </h2>
      <ul>
        {room.map((one) => (
          <li key={one}>
            <span className="ell">{one}</span>
            <button
              type="button"
              aria-label={t('workshop.out', { name: one })}
              title={t('workshop.out', { name: one })}
              onClick={() => onRoom(room.filter((each) => each !== one))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <input
        aria-label={t('workshop.in')}
        placeholder={t('workshop.in')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
          if (event.key === 'Escape') {
            setName('');
            event.currentTarget.blur();
          }
        }}
      />
    </section>
  );
}
