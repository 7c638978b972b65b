/** A value that is changed where it stands: Enter or leaving it commits, Esc restores. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import style from './edited.module.css';

export interface EditedProps {
  readonly label: string;
  /** As it is stated; empty where it is not. */
  readonly value: string;
  /** As it is read, where that is another text. */
  readonly shown?: React.ReactNode;
  /** Of a few: the empty one takes it back. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Of a few, none is not one of them. */
  readonly isNeeded?: boolean;
  readonly kind?: 'line' | 'text' | 'date';
  /** Stands in a line with other words. */
  readonly isInline?: boolean;
  readonly mayChange: boolean;
  /** Somebody begins to change it: what others do from here on is not known to them. */
  readonly onOpen?: (() => void) | undefined;
  readonly onCommit: (value: string) => void;
}

export function Edited(props: EditedProps) {
  const { label, value, shown, options, isInline = false, mayChange, onOpen, onCommit } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const door = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Whoever is done goes on from the value, unless they went elsewhere.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) door.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const said = shown ?? options?.find((option) => option.value === value)?.label ?? value;
  if (!mayChange) return value === '' ? null : <>{said}</>;
  const close = (next: string): void => {
    setOpen(false);
    if (next !== value) onCommit(next);
  };
  if (isOpen) return <Field {...props} onClose={close} />;
  return (
    <button
      ref={door}
      type="button"
      className={`${style.value} ${isInline ? style.inline : ''}`}
      data-edited="true"
      aria-label={t('grid.change', { what: label })}
      title={t('grid.change', { what: label })}
      onClick={() => {
        onOpen?.();
        setOpen(true);
      }}
    >
      {value === '' ? <span className={style.empty}>–</span> : said}
    </button>
  );
}

function Field({
  label,
  value,
  options,
  kind = 'line',
  isInline = false,
  isNeeded = false,
  onClose,
}: EditedProps & { readonly onClose: (value: string) => void }) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const shared = {
    ref: field,
    className: `${style.field} ${isInline ? style.inline : ''}`,
    'aria-label': label,
    value: text,
    onBlur: () => onClose(text.trim()),
    onKeyDown: (event: React.KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        onClose(value);
      }
      // In a text of several lines Enter is one of them.
      if (event.key === 'Enter' && (kind !== 'text' || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onClose(text.trim());
      }
    },
  };
  if (options !== undefined)
    return (
      <select {...shared} onChange={(event) => setText(event.currentTarget.value)}>
        {!isNeeded && <option value="">–</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (kind === 'text')
    return (
      <textarea
        {...shared}
        rows={4}
        maxLength={10_000}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    );
  return (
    <input
      {...shared}
      type={kind === 'date' ? 'date' : 'text'}
      maxLength={2000}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
