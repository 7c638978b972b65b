/** What the table would make of the plant: how much is new, changed, unchanged and left out, row by row and cell by cell. */
import { useState } from 'react';
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { useWords } from '../../words/use-words.ts';
import { useFieldWords, wordsOfField } from './field-words.ts';
import { Refusals } from './refusals.tsx';
import style from './bring.module.css';

const OUTCOMES = ['new', 'changed', 'same', 'merged', 'refused'] as const;
type Outcome = (typeof OUTCOMES)[number];
const MADE = ['zones', 'products', 'suppliers'] as const;

interface PreviewPartProps {
  readonly kind: InventoryKind;
  readonly words: SheetWords;
  readonly shown: InventoryShown;
  /** What follows is being worked out. */
  readonly isOld: boolean;
}

export function PreviewPart({ kind, words, shown, isOld }: PreviewPartProps) {
  const { t, number } = useWords();
  const { counts, rows, made } = shown;
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const first = counts.refused > 0 ? 'refused' : (OUTCOMES.find((each) => counts[each] > 0) ?? 'new');
  const outcome = chosen !== null && counts[chosen] > 0 ? chosen : first;
  const { called, wordOf } = useFieldWords(words, kind);
  // What is a word of the model is read in the reader's; what somebody wrote stands as it is.
  const said = (field: string, text: string): string =>
    wordsOfField(kind, field)?.includes(text) === true ? wordOf(field, text) : text;
  const seen = rows.filter((row) => row.outcome === outcome);
  return (
    <section className={style.panel} aria-labelledby="preview-title" aria-busy={isOld}>
      <header className={style.head}>
        <h2 id="preview-title">{t('bring.preview')}</h2>
        <Segmented
          label={t('bring.preview')}
          value={outcome}
          options={OUTCOMES.filter((each) => each !== 'merged' || counts.merged > 0).map((value) => ({
            value,
            label: t(`bring.outcome_${value}`, { n: number(counts[value]) }),
          }))}
          onChange={setChosen}
        />
      </header>
      {MADE.map((of) =>
        made[of].length === 0 ? null : (
          <p key={of} className={style.said}>
            {t(`bring.made_${of}`, { names: made[of].map(({ name }) => name).join(', ') })}
          </p>
        ),
      )}
      <p className={`${style.said} quiet`}>{t(`bring.says_${outcome}`)}</p>
      <Refusals shown={shown} />
      {outcome !== 'refused' && (
        <div className={style.scroll}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{t('bring.row')}</th>
                <th scope="col">{called('id')}</th>
                <th scope="col">{t('bring.fields')}</th>
              </tr>
            </thead>
            <tbody>
              {seen.map(({ row, id, called: name, fields }) => (
                <tr key={row}>
                  <td className="num quiet">{number(row)}</td>
                  <th scope="row">
                    <span className="mono">{id}</span>
                    {name !== id && name !== '' && <span className="quiet"> {name}</span>}
                  </th>
                  <td>
                    {fields
                      .filter(({ field }) => field !== 'id')
                      .map(({ field, before, after }) => (
                        <span key={field} className={style.field}>
                          <span className="quiet">{called(field)}</span>{' '}
                          {before !== '' && <del>{said(field, before)}</del>} {said(field, after)}
                        </span>
                      ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {outcome !== 'refused' && counts[outcome] > seen.length && (
        <p className={`${style.said} quiet`}>
          {t('bring.moreRows', { n: number(counts[outcome] - seen.length) })}
        </p>
      )}
    </section>
  );
}
