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
  if (isOpen) return <EditedField {...props} onClose={close} />;
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

/** How somebody was done with a field: by a key, or by going elsewhere. */
export type Left = 'enter' | 'tab' | 'back' | 'escape' | 'blur';

interface EditedFieldProps extends Pick<
  EditedProps,
  'label' | 'value' | 'options' | 'kind' | 'isInline' | 'isNeeded'
> {
  /** What was typed to open it. */
  readonly first?: string | undefined;
  /** Fills a cell of a grid, of which Tab leads to the next. */
  readonly isCell?: boolean;
  readonly onClose: (value: string, left: Left) => void;
}

export function EditedField(props: EditedFieldProps) {
  const { label, value, options, kind = 'line', isInline = false, isNeeded = false } = props;
  const { first, isCell = false, onClose } = props;
  const [text, setText] = useState(() => begunWith(first, props));
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const isClosed = useRef(false);
  useEffect(() => {
    field.current?.focus();
    // What stands in a cell is written over by the first key, unless that key opened it.
    if (isCell && first === undefined && field.current instanceof HTMLInputElement) field.current.select();
  }, [isCell, first]);
  const close = (next: string, left: Left): void => {
    // Going away takes the focus as well, which is no second time.
    if (isClosed.current) return;
    isClosed.current = true;
    onClose(next, left);
  };
  const shared = {
    ref: field,
    className: `${style.field} ${isInline ? style.inline : ''} ${isCell ? style.cell : ''}`,
    'aria-label': label,
    value: text,
    onBlur: () => close(text.trim(), 'blur'),
    onKeyDown: (event: React.KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close(value, 'escape');
      }
      // In a text of several lines Enter is one of them.
      const isDone = event.key === 'Enter' && (kind !== 'text' || event.ctrlKey || event.metaKey);
      if (isDone || (isCell && event.key === 'Tab')) {
        event.preventDefault();
        close(text.trim(), isDone ? 'enter' : event.shiftKey ? 'back' : 'tab');
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

/** A key that opened a field is its first letter; of a few it chooses one; a day is not begun with a letter. */
function begunWith(first: string | undefined, { value, options, kind }: EditedFieldProps): string {
  if (first === undefined || kind === 'date') return value;
  if (options === undefined) return first;
  const begun = options.find(({ label }) => label.toLowerCase().startsWith(first.toLowerCase()));
  return first === '' || begun === undefined ? value : begun.value;
}
