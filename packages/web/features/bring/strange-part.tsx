/** Words and zones of the table that nothing is known of: what they mean, or that a zone is to be made. */
import { Select } from '@mantine/core';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import { PURDUE_LEVELS } from '@bulkhead/core/model/schema/network.ts';
import { useWords } from '../../words/use-words.ts';
import type { MappingProps } from './columns-part.tsx';
import { namesZones, useFieldWords, wordsOfField } from './field-words.ts';
import style from './bring.module.css';

export function StrangePart({ kind, words, shown, mapping, onMapping }: MappingProps) {
  const { t, number, zoneKind } = useWords();
  const { called, wordOf } = useFieldWords(words, kind);
  const made = Object.entries(mapping.zones ?? {});
  // What was decided since it was tried stands above, and not twice.
  const rows = shown.strange.filter(({ field, text }) =>
    namesZones(field)
      ? mapping.zones?.[text] === undefined && mapping.words?.[field]?.[text] === undefined
      : wordsOfField(kind, field) !== null && mapping.words?.[field]?.[text] === undefined,
  );
  const meant = Object.entries(mapping.words ?? {}).flatMap(([field, texts]) =>
    Object.entries(texts).map(([text, word]) => ({ field, text, word })),
  );
  if (rows.length + made.length + meant.length === 0) return null;
  const mean = (field: string, text: string, word: string | null): void => {
    const { [text]: _, ...others } = mapping.words?.[field] ?? {};
    // A text that is decided anew keeps its row.
    const of = word === null ? others : { ...mapping.words?.[field], [text]: word };
    onMapping({ ...mapping, words: { ...mapping.words, [field]: of } });
  };
  const make = (text: string, zone: Partial<NonNullable<InventoryZones[string]>> | null): void => {
    const { [text]: now, ...others } = mapping.zones ?? {};
    if (zone === null) return onMapping({ ...mapping, zones: others });
    onMapping({ ...mapping, zones: { ...mapping.zones, [text]: { kind: 'control', ...now, ...zone } } });
  };
  const kinds = ZONE_KINDS.map((value) => ({ value, label: zoneKind(value) }));
  const there = shown.zonesThere.map(({ id, name }) => ({ value: `${THERE}${id}`, label: name }));
  const ways = [
    ...(there.length > 0 ? [{ group: t('bring.isZone'), items: there }] : []),
    { group: t('bring.makeAs'), items: kinds },
  ];
  const choicesOf = (field: string) =>
    namesZones(field)
      ? shown.zonesThere.map(({ id, name }) => ({ value: id, label: name }))
      : (wordsOfField(kind, field) ?? []).map((value) => ({ value, label: wordOf(field, value) }));
  const zones = rows.filter(({ field }) => namesZones(field));
  return (
    <section className={style.panel} aria-labelledby="strange-title">
      <header className={style.head}>
        <h2 id="strange-title">{t('bring.strange')}</h2>
        {zones.length > 1 && (
          <Select
            aria-label={t('bring.makeAll')}
            placeholder={t('bring.makeAll')}
            data={kinds}
            value={null}
            onChange={(next) => {
              const kindOf = ZONE_KINDS.find((each) => each === next);
              if (kindOf === undefined) return;
              const all = Object.fromEntries(zones.map(({ text }) => [text, { kind: kindOf }]));
              onMapping({ ...mapping, zones: { ...mapping.zones, ...all } });
            }}
          />
        )}
      </header>
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
            {made.map(([text, zone]) => (
              <tr key={`made ${text}`}>
                <th scope="row">{text}</th>
                <td className="quiet">{t('bring.newZone')}</td>
                <td className={style.pair}>
                  <Select
                    aria-label={t('bring.kindOf', { name: text })}
                    clearable
                    data={kinds}
                    value={zone.kind}
                    onChange={(next) => {
                      const found = ZONE_KINDS.find((each) => each === next);
                      make(text, found === undefined ? null : { kind: found });
                    }}
                  />
                  <Select
                    aria-label={t('bring.levelOf', { name: text })}
                    placeholder={t('bring.level')}
                    clearable
                    data={PURDUE_LEVELS.map(String)}
                    value={zone.level === undefined ? null : String(zone.level)}
                    onChange={(next) =>
                      make(text, { level: PURDUE_LEVELS.find((each) => String(each) === next) })
                    }
                  />
                </td>
              </tr>
            ))}
            {rows.map(({ field, text, rows: n }) => (
              <tr key={`${field} ${text}`}>
                <th scope="row">
                  {text} <span className="quiet">{called(field)}</span>
                </th>
                <td className="num">{number(n)}</td>
                <td>
                  {namesZones(field) ? (
                    <Select
                      aria-label={t('bring.meansOf', { head: text })}
                      placeholder={t('bring.choose')}
                      searchable
                      data={ways}
                      value={null}
                      onChange={(next) => {
                        if (next?.startsWith(THERE) === true)
                          return mean(field, text, next.slice(THERE.length));
                        const found = ZONE_KINDS.find((each) => each === next);
                        if (found !== undefined) make(text, { kind: found });
                      }}
                    />
                  ) : (
                    <Select
                      aria-label={t('bring.meansOf', { head: text })}
                      placeholder={t('bring.choose')}
                      searchable
                      data={choicesOf(field)}
                      value={null}
                      onChange={(next) => mean(field, text, next)}
                    />
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
                  <Select
                    aria-label={t('bring.meansOf', { head: text })}
                    searchable
                    clearable
                    data={choicesOf(field)}
                    value={word}
                    onChange={(next) => mean(field, text, next)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Before the id of a zone that is there: kinds of zones to be made stand in the same list. */
const THERE = 'zone:';

type InventoryZones = NonNullable<MappingProps['mapping']['zones']>;
