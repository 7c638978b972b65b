/** Rows that have the id of an earlier one: which they are, what they say otherwise, and what they are taken for. */
import { REPEATED } from '@bulkhead/core/worksheet/inventory/repeats.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { useWords } from '../../words/use-words.ts';
import type { MappingProps } from './columns-part.tsx';
import { useFieldWords, wordsOfField } from './field-words.ts';
import style from './bring.module.css';

const WAYS = ['leave', ...REPEATED] as const;

export function RepeatsPart({ kind, words, shown, mapping, onMapping }: MappingProps) {
  const { t, number } = useWords();
  const { called, wordOf } = useFieldWords(words, kind);
  const { repeats, repeating } = shown;
  if (repeating === 0) return null;
  const way = mapping.repeated ?? 'leave';
  const said = (field: string, text: string): string =>
    wordsOfField(kind, field)?.includes(text) === true ? wordOf(field, text) : text;
  const told = repeats.reduce((sum, { rows, more }) => sum + rows.length + more - 1, 0);
  return (
    <section className={style.panel} aria-labelledby="repeats-title">
      <header className={style.head}>
        <h2 id="repeats-title">{t('bring.repeats')}</h2>
        <Segmented
          label={t('bring.repeats')}
          value={way}
          options={WAYS.map((value) => ({ value, label: t(`bring.repeat_${value}`) }))}
          onChange={(next) => onMapping({ ...mapping, repeated: next === 'leave' ? undefined : next })}
        />
      </header>
      <p className={`${style.said} quiet`}>{t(`bring.does_${way}`, { n: number(repeating) })}</p>
      <div className={style.scroll}>
        <table className={`${style.table} ${style.repeats}`}>
          <thead>
            <tr>
              <th scope="col">{called('id')}</th>
              <th scope="col">{t('bring.rows')}</th>
              <th scope="col">{t('bring.differs')}</th>
            </tr>
          </thead>
          <tbody>
            {repeats.map(({ id, called: name, rows, more, differs }) => (
              <tr key={id}>
                <th scope="row" className={style.tag}>
                  {name === '' ? <span className="mono">{id}</span> : name}
                </th>
                <td className="num">
                  {rows.map(number).join(', ')}
                  {more > 0 && ` ${t('bring.moreProblems', { n: number(more) })}`}
                </td>
                <td>
                  {differs.length === 0 && <span className="quiet">{t('bring.differsNot')}</span>}
                  {differs.map(({ row, field, first, said: other }) => (
                    <span key={`${row} ${field}`} className={style.field}>
                      <span className="quiet">{called(field)}</span> {said(field, first)} ·{' '}
                      {said(field, other)}{' '}
                      <span className="quiet">{t('bring.inRow', { row: number(row) })}</span>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {repeating > told && (
        <p className={`${style.said} quiet`}>{t('bring.moreRows', { n: number(repeating - told) })}</p>
      )}
    </section>
  );
}
