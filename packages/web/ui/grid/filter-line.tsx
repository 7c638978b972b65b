/** The filter of a grid, in words, and beside it how many rows there are. What was understood as a sentence is shown. */
import { useEffect, useRef, useState } from 'react';
import { useSetUrl, useUrl } from '../url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { Icon } from '../icons.tsx';
import type { Column } from './column.ts';
import { clauseSaid, clausesOf } from './filter-words.ts';
import { useJoints } from './use-joints.ts';
import style from './grid.module.css';

interface FilterLineProps<R> {
  readonly columns: readonly Column<R>[];
  /** A filter that means something here. */
  readonly example: string;
  readonly shown: number;
  readonly all: number;
}

export function FilterLine<R>({ columns, example, shown, all }: FilterLineProps<R>) {
  const { t, number } = useWords();
  const { q = '' } = useUrl();
  const setUrl = useSetUrl();
  const joints = useJoints(q);
  const [text, setText] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(q);
  }, [q]);
  const change = (next: string): void => {
    setText(next);
    setUrl({ q: next === '' ? undefined : next }, true);
  };
  const understood = clausesOf(q, columns, joints).filter(({ column }) => column !== null);
  return (
    <div className={style.filter}>
      <span className={style.field}>
        <Icon name="filter" size={14} />
        <input
          ref={field}
          data-filter
          value={text}
          aria-label={t('grid.filter')}
          placeholder={t('grid.filterExample', { example })}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') change('');
          }}
        />
        {text !== '' && (
          <button
            type="button"
            className={style.clear}
            aria-label={t('grid.clear')}
            title={t('grid.clear')}
            onClick={() => change('')}
          >
            <Icon name="close" size={12} />
          </button>
        )}
      </span>
      {text !== '' && (
        <span className={style.onPaper}>
          {t('grid.filtered')} <b>{text}</b>
        </span>
      )}
      <span role="status" className={style.count}>
        {shown === all
          ? t('grid.all', { all: number(all) })
          : t('grid.some', { shown: number(shown), all: number(all) })}
      </span>
      {understood.map((clause) => {
        const head = columns.find(({ id }) => id === clause.column)?.head;
        const { verb, values } = clauseSaid(clause, joints);
        return (
          <span key={`${clause.column} ${verb} ${values}`} className={style.clause}>
            {head} {verb} <b>{values}</b>
          </span>
        );
      })}
    </div>
  );
}
