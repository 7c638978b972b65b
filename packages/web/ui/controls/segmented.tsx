/** One of a few, all in sight. Arrows move between them, as in any group of radio buttons. */
import { useWords } from '../../words/use-words.ts';
import style from './controls.module.css';

export interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: React.ReactNode;
    /** How many there are; null until that is known. */
    readonly count?: number | null;
  }[];
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>({ label, value, options, onChange }: SegmentedProps<T>) {
  const { number } = useWords();
  const move = (event: React.KeyboardEvent, by: number): void => {
    event.preventDefault();
    const at = options.findIndex((option) => option.value === value);
    const next = options[(at + by + options.length) % options.length];
    if (next === undefined) return;
    onChange(next.value);
    const group = event.currentTarget.parentElement;
    group?.querySelectorAll<HTMLElement>('[role=radio]')[options.indexOf(next)]?.focus();
  };
  return (
    <div role="radiogroup" aria-label={label} className={style.segmented}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          className={style.segment}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight' || event.key === 'ArrowDown') move(event, 1);
            if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') move(event, -1);
          }}
        >
          {option.label}
          {option.count !== undefined && (
            <span className="num quiet"> {option.count === null ? '' : number(option.count)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
