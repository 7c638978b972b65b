/** The scales of the plant as tables: what each level means, in words of the plant. */
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { tolerableIn } from '@bulkhead/core/risk/rating.ts';
import { Edited } from '../../ui/edited.tsx';
import { useWords } from '../../words/use-words.ts';
import type { EditRisk } from './criteria-edit.ts';
import { RankMark } from './rank-mark.tsx';
import table from '../../ui/plain-table.module.css';
import style from './risk.module.css';

interface ScaleProps {
  readonly risk: Risk;
  readonly edit?: EditRisk | undefined;
}

/** From the gravest down, category by category. */
export function Severities({ risk, edit }: ScaleProps) {
  const { t } = useWords();
  const ranks = risk.ranks.map(({ id, name }) => ({ value: id, label: name }));
  const setCategory = (id: string, next: Partial<Risk['categories'][number]>): void =>
    edit?.((before) => ({
      ...before,
      categories: before.categories.map((each) => (each.id === id ? { ...each, ...next } : each)),
    }));
  return (
    <section className={style.block}>
      <h2>{t('risk.severity')}</h2>
      <div className={style.scroll}>
        <table className={`${table.table} ${style.texts}`}>
          <thead>
            <tr>
              <th scope="col">{t('risk.level')}</th>
              {risk.categories.map(({ id, name }) => (
                <th key={id} scope="col">
                  <Edited
                    label={id}
                    value={name}
                    isInline
                    mayChange={edit !== undefined}
                    onCommit={(next) => {
                      if (next !== '') setCategory(id, { name: next });
                    }}
                  />
                  <span className={style.upTo}>
                    {t('risk.upTo')}{' '}
                    <Edited
                      label={`${name}, ${t('risk.upTo')}`}
                      isInline
                      value={tolerableIn(risk, id)}
                      shown={<RankMark risk={risk} rank={tolerableIn(risk, id)} withName />}
                      options={ranks}
                      mayChange={edit !== undefined}
                      onCommit={(next) => {
                        if (next !== '') setCategory(id, { tolerable: next });
                      }}
                    />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {risk.severities.toReversed().map((severity) => (
              <SeverityRow key={severity.level} risk={risk} edit={edit} severity={severity} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type SeverityLevel = Risk['severities'][number];

function SeverityRow({ risk, edit, severity }: ScaleProps & { readonly severity: SeverityLevel }) {
  const { level, name, texts } = severity;
  const set = (next: SeverityLevel): void =>
    edit?.((before) => ({
      ...before,
      severities: before.severities.map((each) => (each.level === level ? next : each)),
    }));
  return (
    <tr>
      <th scope="row">
        <b>{level}</b>{' '}
        <Edited
          label={String(level)}
          value={name}
          isInline
          mayChange={edit !== undefined}
          onCommit={(next) => {
            if (next !== '') set({ ...severity, name: next });
          }}
        />
      </th>
      {risk.categories.map(({ id, name: category }) => {
        const text = texts !== undefined && Object.hasOwn(texts, id) ? (texts[id] ?? '') : '';
        return (
          <td key={id}>
            {text === '' && edit === undefined ? (
              '–'
            ) : (
              <Edited
                label={`${level} ${category}`}
                value={text}
                kind="text"
                mayChange={edit !== undefined}
                onCommit={(next) => {
                  const { [id]: _, ...rest } = texts ?? {};
                  set({ ...severity, texts: next === '' ? rest : { ...rest, [id]: next } });
                }}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

type LikelihoodLevel = Risk['likelihoods'][number];

export function Likelihoods({ risk, edit }: ScaleProps) {
  const { t, number } = useWords();
  const isBanded = risk.likelihoods.some(({ from }) => from !== undefined);
  const set = (next: LikelihoodLevel): void =>
    edit?.((before) => ({
      ...before,
      likelihoods: before.likelihoods.map((each) => (each.level === next.level ? next : each)),
    }));
  return (
    <>
      <h2>{t('risk.likelihood')}</h2>
      <table className={`${table.table} ${style.texts}`}>
        <thead>
          <tr>
            <th scope="col">{t('risk.level')}</th>
            <th scope="col">{t('risk.means')}</th>
            {isBanded && <th scope="col">{t('risk.perYearFrom')}</th>}
          </tr>
        </thead>
        <tbody>
          {risk.likelihoods.toReversed().map((likelihood) => {
            const { level, name, text, from } = likelihood;
            return (
              <tr key={level}>
                <th scope="row">
                  <b>{level}</b>{' '}
                  <Edited
                    label={String(level)}
                    value={name}
                    isInline
                    mayChange={edit !== undefined}
                    onCommit={(next) => {
                      if (next !== '') set({ ...likelihood, name: next });
                    }}
                  />
                </th>
                <td>
                  <Edited
                    label={`${level} ${t('risk.means')}`}
                    value={text ?? ''}
                    mayChange={edit !== undefined}
                    onCommit={(next) => {
                      const { text: _, ...rest } = likelihood;
                      set(next === '' ? rest : { ...rest, text: next });
                    }}
                  />
                </td>
                {isBanded && <td className="num">{from === undefined ? '' : number(from)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Likelihood by what an attacker can do and how open the place is. */
export function Capabilities({ risk }: Pick<ScaleProps, 'risk'>) {
  const { t } = useWords();
  const { capabilities, exposures, likelihoodFrom } = risk;
  if (capabilities === undefined || exposures === undefined || likelihoodFrom === undefined) return null;
  return (
    <section className={style.block}>
      <h2>{t('risk.likelihoodFrom')}</h2>
      <div className={style.scroll}>
        <table className={`${table.table} ${style.texts}`}>
          <thead>
            <tr>
              <th scope="col">{t('risk.capabilityDown')}</th>
              {exposures.map(({ level, name, text }) => (
                <th key={level} scope="col" title={text}>
                  {level} {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {capabilities.map(({ level, name, text }) => (
              <tr key={level}>
                <th scope="row">
                  <b>{level}</b> {name}
                  {text !== undefined && <span className={style.upTo}>{text}</span>}
                </th>
                {exposures.map((exposure) => {
                  const likelihood = likelihoodFrom[level - 1]?.[exposure.level - 1];
                  return (
                    <td key={exposure.level}>
                      <b className="num">{likelihood}</b>{' '}
                      {likelihood === undefined ? '' : risk.likelihoods[likelihood - 1]?.name}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
