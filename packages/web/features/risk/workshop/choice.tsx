/** One of a few levels, large enough for a projector. Arrows move between them, as in any group of radio buttons. */
import style from './workshop.module.css';

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly title?: string | undefined;
  }[];
  /** Null where nobody has said. */
  readonly value: T | null;
  readonly wide?: boolean;
  readonly onChange: (value: T) => void;
}

export function Choice<T extends string | number>({
  label,
  options,
  value,
  wide = false,
  onChange,
}: ChoiceProps<T>) {
  const at = options.findIndex((option) => option.value === value);
  const move = (event: React.KeyboardEvent, by: number): void => {
    event.preventDefault();
    event.stopPropagation();
    const to = (Math.max(at, by > 0 ? -1 : 0) + by + options.length) % options.length;
    const next = options[to];
    if (next === undefined) return;
    onChange(next.value);
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=radio]')[to]?.focus();
  };
  return (
    <div role="radiogroup" aria-label={label} className={style.choice} data-wide={wide}>
      {options.map((option, i) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          aria-label={option.title === undefined ? undefined : `${option.label} ${option.title}`}
          title={option.title}
          tabIndex={at < 0 ? (i === 0 ? 0 : -1) : option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight' || event.key === 'ArrowDown') move(event, 1);
            if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') move(event, -1);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
