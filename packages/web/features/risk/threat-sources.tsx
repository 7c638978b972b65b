/** Who is counted with, and the SL that is meant to hold each off. */
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { Edited } from '../../ui/edited.tsx';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { useWords } from '../../words/use-words.ts';
import type { EditRisk } from './criteria-edit.ts';
import table from '../../ui/plain-table.module.css';
import style from './risk.module.css';

interface ThreatSourcesProps {
  readonly risk: Risk;
  readonly edit: EditRisk | undefined;
}

type Source = NonNullable<Risk['threatSources']>[number];

const LEVELS = ['1', '2', '3', '4'].map((value) => ({ value, label: `SL ${value}` }));
const TEXTS = ['skill', 'resources', 'motivation', 'basis'] as const;

export function ThreatSources({ risk, edit }: ThreatSourcesProps) {
  const { t } = useWords();
  const { threatSources = [] } = risk;
  return (
    <section className={style.block}>
      <h2>{t('risk.threatSources')}</h2>
      {threatSources.length === 0 ? (
        <p>{t('risk.noThreats')}</p>
      ) : (
        <div className={style.scroll}>
          <table className={`${table.table} ${style.texts}`}>
            <thead>
              <tr>
                <th scope="col">{t('risk.who')}</th>
                <th scope="col">SL</th>
                {TEXTS.map((field) => (
                  <th key={field} scope="col">
                    {t(`risk.${field}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {threatSources.map((source) => (
                <SourceRow key={source.id} source={source} edit={edit} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function SourceRow({ source, edit }: { readonly source: Source; readonly edit: EditRisk | undefined }) {
  const { t } = useWords();
  const { id, name, level } = source;
  const set = (next: Source): void =>
    edit?.((before) => ({
      ...before,
      threatSources: (before.threatSources ?? []).map((each) => (each.id === id ? next : each)),
    }));
  return (
    <tr>
      <th scope="row">
        <Edited
          label={id}
          value={name}
          isInline
          mayChange={edit !== undefined}
          onCommit={(next) => {
            if (next !== '') set({ ...source, name: next });
          }}
        />{' '}
        <span className="mono quiet">{id}</span>
      </th>
      <td>
        <Edited
          label={`${name}, SL`}
          isInline
          value={String(level)}
          shown={<SlChip level={level} />}
          options={LEVELS}
          mayChange={edit !== undefined}
          onCommit={(next) => {
            if (next !== '') set({ ...source, level: Number(next) as 1 | 2 | 3 | 4 });
          }}
        />
      </td>
      {TEXTS.map((field) => (
        <td key={field}>
          <Edited
            label={`${name}, ${t(`risk.${field}`)}`}
            value={source[field] ?? ''}
            kind="text"
            mayChange={edit !== undefined}
            onCommit={(next) => {
              const { [field]: _, ...rest } = source;
              set(next === '' ? rest : { ...rest, [field]: next });
            }}
          />
        </td>
      ))}
    </tr>
  );
}
