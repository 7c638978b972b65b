/** What the plant rates risk by: its matrix and what it tolerates, its scales in words, who may attack, and which SL a rank asks for. */
import { useParams } from '@tanstack/react-router';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { categoryName, rankName } from '@bulkhead/core/risk/names.ts';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useWords } from '../../words/use-words.ts';
import { Matrix } from './matrix.tsx';
import { Nothing } from './nothing.tsx';
import { Capabilities, Likelihoods, Ranks, Severities, ThreatSources } from './scales.tsx';
import { RiskTop } from './risk-top.tsx';
import { useRisk, type RiskOfPlant } from './use-risk.ts';
import style from './risk.module.css';

export function CriteriaPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/risk/criteria' });
  const { t } = useWords();
  const { data, error, again } = useRisk(plant);
  return (
    <>
      <RiskTop plant={plant} />
      {error !== null && data === undefined && <Failed error={error} again={again} />}
      {data === undefined && error === null && <Waiting rows={16} what={t('risk.workingOut')} />}
      {data?.risk === null && <Nothing plant={plant} what="criteria" />}
      {data !== undefined && data.risk !== null && <Criteria risk={data.risk} data={data} />}
    </>
  );
}

function Criteria({ risk, data }: { readonly risk: Risk; readonly data: RiskOfPlant }) {
  const { t, day } = useWords();
  const own = risk.categories.filter(
    ({ tolerable }) => tolerable !== undefined && tolerable !== risk.tolerable,
  );
  return (
    <div className={style.criteria}>
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
            : t('risk.approved', {
                by: risk.approvedBy,
                day: risk.date === undefined ? '' : day(risk.date),
              })}
        </span>
      </p>
      <div className={style.two}>
        <section className={style.block}>
          <h2>{t('risk.matrix')}</h2>
          <Matrix risk={risk} label={t('risk.matrix')} size="large" />
        </section>
        <section className={style.block}>
          <Ranks risk={risk} method={data.method} />
          <Likelihoods risk={risk} />
        </section>
      </div>
      <Severities risk={risk} />
      <Capabilities risk={risk} />
      <ThreatSources risk={risk} />
      {risk.note !== undefined && <p className={style.rationale}>{risk.note}</p>}
    </div>
  );
}
