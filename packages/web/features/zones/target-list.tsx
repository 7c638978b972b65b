/** Zones to choose one from, found by what is typed; arrows and Enter, or a click. */
import { useEffect, useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { isCalled, type Target } from './nesting.ts';
import style from './zones.module.css';

interface TargetListProps {
  readonly label: string;
  readonly targets: readonly Target[];
  readonly onChoose: (zone: string | null) => void;
}

export function TargetList({ label, targets, onChoose }: TargetListProps) {
  const { t, number } = useWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const outside = { id: '', name: t('zones.outside') };
  const found = targets.filter(({ zone }) => isCalled(zone ?? outside, text));
  const current = Math.max(0, Math.min(at, found.length - 1));
  useEffect(() => {
    document.getElementById(`${list}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, current]);
  const take = (target: Target | undefined): void => {
    if (target !== undefined) onChoose(target.zone?.id ?? null);
  };
  const pressed = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 && event.key !== 'Enter') return;
    event.preventDefault();
    if (by === 0) take(found[current]);
    else setAt(Math.max(0, Math.min(found.length - 1, current + by)));
  };
  return (
    <>
      <input
        className={style.targetInput}
        data-autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found.length === 0 ? undefined : `${list}-${current}`}
        aria-label={label}
        placeholder={t('zones.filter')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <div id={list} role="listbox" aria-label={label} className={style.targets}>
        {found.map(({ zone, depth }, i) => (
          <div
            key={zone?.id ?? ''}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === current}
            className={style.target}
            data-depth={text.trim() === '' ? Math.min(depth, 4) : 0}
            onMouseMove={() => setAt(i)}
            onClick={() => onChoose(zone?.id ?? null)}
            onKeyDown={pressed}
          >
            <span className="ell">{zone?.name ?? outside.name}</span>
            <span className="mono quiet ell">{zone?.id}</span>
            <span className="quiet">
              {zone?.level === undefined ? '' : t('zones.level', { level: number(zone.level) })}
            </span>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p role="status" className="quiet">
          {t(targets.length === 0 ? 'zones.nowhere' : 'zones.noneMatch')}
        </p>
      )}
    </>
  );
}
