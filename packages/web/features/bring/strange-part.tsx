/** Words and names of the table that nothing is known of: what they mean, that something is to be made, or that they say nothing. */
import { Select } from '@mantine/core';
import { ZONE_KINDS, type ZoneKind } from '@bulkhead/core/model/schema/scope.ts';
import { isInterfacePart } from '@bulkhead/core/worksheet/inventory/fields.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import type { MappingProps } from './columns-part.tsx';
import { useFieldWords, wordsOfField } from './field-words.ts';
import { MadeRows } from './made-part.tsx';
import { MeaningSelect } from './meaning-select.tsx';
import { isDecided, namedBy, NOTHING, withMade, withWord } from './meanings.ts';
import style from './bring.module.css';

export function StrangePart(props: MappingProps) {
  const { kind, words, shown, mapping, onMapping } = props;
  const { t, number, zoneKind } = useWords();
  const { called } = useFieldWords(words, kind);
  // What was decided since it was tried stands above, and not twice.
  const rows = shown.strange.filter(
    (word) =>
      (namedBy(kind, word.field) !== null ||
        wordsOfField(kind, word.field) !== null ||
        isInterfacePart(word.field)) &&
      !isDecided(mapping, kind, word),
  );
  const meant = Object.entries(mapping.words ?? {}).flatMap(([field, texts]) =>
    Object.entries(texts).map(([text, word]) => ({ field, text, word })),
  );
  const made = [mapping.zones, mapping.products, mapping.suppliers].some(
    (each) => Object.keys(each ?? {}).length > 0,
  );
  if (rows.length + meant.length === 0 && !made) return null;
  const zones = rows.filter(({ field }) => namedBy(kind, field) === 'zones');
  const noAddresses = rows.filter(({ field }) => isInterfacePart(field));
  const suggested = zones.flatMap(({ text, suggests }) =>
    suggests === null ? [] : [[text, suggests] as const],
  );
  const makeAll = (all: readonly (readonly [string, ZoneKind])[]): void =>
    onMapping({
      ...mapping,
      zones: { ...mapping.zones, ...Object.fromEntries(all.map(([text, is]) => [text, { kind: is }])) },
    });
  return (
    <section className={style.panel} aria-labelledby="strange-title">
      <header className={style.head}>
        <h2 id="strange-title">{t(rows.length > 0 ? 'bring.strange' : 'bring.wordsDecided')}</h2>
        {suggested.length > 1 && (
          <Button onClick={() => makeAll(suggested)}>
            {t('bring.takeSuggested', { n: number(suggested.length) })}
          </Button>
        )}
        {noAddresses.length > 1 && (
          <Button
            onClick={() =>
              onMapping(noAddresses.reduce((all, word) => withWord(all, word, NOTHING), mapping))
            }
          >
            {t('bring.leaveNoAddress', { n: number(noAddresses.length) })}
          </Button>
        )}
        {zones.length > 1 && (
          <Select
            className={style.makeAll}
            aria-label={t('bring.makeAll')}
            placeholder={t('bring.makeAll')}
            data={ZONE_KINDS.map((value) => ({ value, label: zoneKind(value) }))}
            value={null}
            onChange={(next) => {
              const kindOf = ZONE_KINDS.find((each) => each === next);
              if (kindOf !== undefined) makeAll(zones.map(({ text }) => [text, kindOf] as const));
            }}
          />
        )}
      </header>
      {zones.length + Object.keys(mapping.zones ?? {}).length > 0 && (
        <p className={`${style.said} quiet`}>{t('bring.kindAndLevel')}</p>
      )}
      <div className={style.scroll}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{t('bring.text')}</th>
              <th scope="col">{t('bring.rows')}</th>
              <th scope="col">{t('bring.means')}</th>
            </tr>
          </thead>
          <tbody>
            <MadeRows mapping={mapping} onMapping={onMapping} />
            {rows.map(({ field, text, rows: n, suggests }) => (
              <tr key={`${field} ${text}`} data-strange={`${field} ${text}`}>
                <th scope="row">
                  {text} <span className="quiet">{called(field)}</span>
                </th>
                <td className="num">{number(n)}</td>
                <td>
                  <MeaningSelect {...props} word={{ field, text }} meant={null} />
                  {suggests !== null && (
                    <button
                      type="button"
                      className={`link ${style.suggested}`}
                      onClick={() => onMapping(withMade(mapping, 'zones', text, { kind: suggests }))}
                    >
                      {t('bring.suggested', { kind: zoneKind(suggests) })}
                    </button>
                  )}
                </td>
              </tr>
            ))}
            {meant.map(({ field, text, word }) => (
              <tr key={`meant ${field} ${text}`}>
                <th scope="row">
                  {text} <span className="quiet">{called(field)}</span>
                </th>
                <td className="quiet">–</td>
                <td>
                  <MeaningSelect {...props} word={{ field, text }} meant={word} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Leads to where it is said what the word means. */
export function goToStrange(field: string, text: string): void {
  const row = [...document.querySelectorAll<HTMLElement>('[data-strange]')].find(
    (each) => each.dataset['strange'] === `${field} ${text}`,
  );
  row?.querySelector('input')?.focus();
}
