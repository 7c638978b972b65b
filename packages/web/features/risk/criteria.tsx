/** The criteria on one page; where they are being changed, each value where it stands. */
import type { Method, Risk } from '@bulkhead/core/model/plant.ts';
import { categoryName, rankName } from '@bulkhead/core/risk/names.ts';
import { rankAt } from '@bulkhead/core/risk/rating.ts';
import { Edited } from '../../ui/edited.tsx';
import { useWords } from '../../words/use-words.ts';
import { withNextRank, type EditRisk } from './criteria-edit.ts';
import { Matrix } from './matrix.tsx';
import { MethodPart } from './method-part.tsx';
import { Capabilities, Likelihoods, Severities } from './scales.tsx';
import { ThreatSources } from './threat-sources.tsx';
import style from './risk.module.css';

interface CriteriaProps {
  readonly risk: Risk;
  readonly method: Method | undefined;
  /** Where they are being changed. */
  readonly edit: EditRisk | undefined;
  readonly onMethod: (method: Method) => void;
}

export function Criteria({ risk, method, edit, onMethod }: CriteriaProps) {
  const { t } = useWords();
  return (
    <div
      className={style.criteria}
      data-editing={edit !== undefined}
      role="region"
      aria-label={t('risk.criteria')}
      // It scrolls, by keys as well.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <Tolerated risk={risk} edit={edit} />
      <div className={style.two}>
        <section className={style.block}>
          <h2>{t('risk.matrix')}</h2>
          <Matrix
            risk={risk}
            label={t('risk.matrix')}
            size="large"
            {...(edit === undefined
              ? {}
              : {
                  onCell: ({ severity, likelihood }) =>
                    edit((before) => withNextRank(before, severity, likelihood)),
                  nameOf: ({ severity, likelihood }) =>
                    t('risk.cellNext', {
                      rank: rankName(risk, rankAt(risk, severity, likelihood)),
                      severity,
                      likelihood,
                    }),
                })}
          />
          {edit !== undefined && <p className="quiet">{t('risk.pressCell')}</p>}
        </section>
        <section className={style.block}>
          <MethodPart risk={risk} method={method} edit={edit} onMethod={onMethod} />
          <Likelihoods risk={risk} edit={edit} />
        </section>
      </div>
      <Severities risk={risk} edit={edit} />
      <Capabilities risk={risk} />
      <ThreatSources risk={risk} edit={edit} />
      {risk.note !== undefined && <p className={style.rationale}>{risk.note}</p>}
    </div>
  );
}

/** Up to which rank, in which category otherwise, and who approved that. */
function Tolerated({ risk, edit }: { readonly risk: Risk; readonly edit: EditRisk | undefined }) {
  const { t, day } = useWords();
  const own = risk.categories.filter(
    ({ tolerable }) => tolerable !== undefined && tolerable !== risk.tolerable,
  );
  const ranks = risk.ranks.map(({ id, name }) => ({ value: id, label: name }));
  if (edit !== undefined)
    return (
      <dl className={style.approval}>
        <dt>{t('risk.toleratedUpTo')}</dt>
        <dd>
          <Edited
            label={t('risk.toleratedUpTo')}
            isInline
            value={risk.tolerable}
            options={ranks}
            mayChange
            onCommit={(next) => {
              if (next !== '') edit((before) => ({ ...before, tolerable: next }));
            }}
          />
        </dd>
        <dt>{t('risk.approvedByHead')}</dt>
        <dd>
          <Edited
            label={t('risk.approvedByHead')}
            isInline
            value={risk.approvedBy ?? ''}
            mayChange
            onCommit={(next) => edit((before) => stated(before, 'approvedBy', next))}
          />
        </dd>
        <dt>{t('risk.approvedOn')}</dt>
        <dd>
          <Edited
            label={t('risk.approvedOn')}
            isInline
            value={risk.date ?? ''}
            kind="date"
            mayChange
            {...(risk.date === undefined ? {} : { shown: day(risk.date) })}
            onCommit={(next) => edit((before) => stated(before, 'date', next))}
          />
        </dd>
      </dl>
    );
  return (
    <p className={style.lead}>
      {t('risk.tolerated', { rank: rankName(risk, risk.tolerable) })}
      {own.map(({ id, tolerable = '' }) => (
        <span key={id}>
          {' '}
          {t('risk.toleratedIn', { category: categoryName(risk, id), rank: rankName(risk, tolerable) })}
        </span>
      ))}{' '}
      <span className="quiet">
        {risk.approvedBy === undefined
          ? t('risk.notApproved')
          : t('risk.approved', { by: risk.approvedBy, day: risk.date === undefined ? '' : day(risk.date) })}
      </span>
    </p>
  );
}

/** Empty is stated no more. */
function stated(risk: Risk, field: 'approvedBy' | 'date', value: string): Risk {
  const { [field]: _, ...rest } = risk;
  return value === '' ? rest : { ...rest, [field]: value };
}
