/** What is stated of a scenario in the levels of the plant: severity by category, and likelihood. */
import type { Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import { severityIn, type Rating } from '@bulkhead/core/risk/rating.ts';
import { useWords } from '../../words/use-words.ts';
import style from './risk.module.css';

interface LevelsProps {
  readonly risk: Risk;
  readonly scenario: Scenario;
  readonly rating: Rating;
}

/** By category; the ones that govern stand out. */
export function Levels({ risk, scenario, rating }: LevelsProps) {
  const { t } = useWords();
  const stated = risk.categories.flatMap((category) => {
    const level = severityIn(scenario.severity, category.id);
    return level === undefined ? [] : [{ ...category, level }];
  });
  if (stated.length === 0) return <p>{t('risk.ask_severity')}</p>;
  const safe = (scenario.safeguards ?? []).filter(({ hackable }) => hackable === false);
  return (
    <>
      <dl className={style.levels}>
        {stated.map(({ id, name, level }) => {
          const told = risk.severities[level - 1];
          return (
            <div key={id} className="contents">
              <dt>{name}</dt>
              <dd data-governs={rating.governing.includes(id)} title={told?.texts?.[id]}>
                <b className="num">{level}</b> {told?.name}
              </dd>
            </div>
          );
        })}
      </dl>
      {safe.map(({ id, name }) => (
        <p key={id} className="quiet">
          {t('risk.safeguard', { name })}
        </p>
      ))}
    </>
  );
}

interface LikelyProps {
  readonly risk: Risk;
  readonly scenario: Scenario;
  readonly level: number;
}

export function Likely({ risk, scenario, level }: LikelyProps) {
  const { t } = useWords();
  const { likelihood, likelihoodRationale } = scenario;
  const told = risk.likelihoods[level - 1];
  const both = typeof likelihood === 'object' ? likelihood : null;
  return (
    <>
      <p title={told?.text}>
        <b className="num">{level}</b> {told?.name}
        {likelihood === undefined && <span className={style.open}> {t('risk.assumed')}</span>}
      </p>
      {both !== null && (
        <p className="quiet">
          {t('risk.fromBoth', {
            capability: risk.capabilities?.[both.capability - 1]?.name ?? both.capability,
            exposure: risk.exposures?.[both.exposure - 1]?.name ?? both.exposure,
          })}
        </p>
      )}
      {likelihoodRationale !== undefined && <p>{likelihoodRationale}</p>}
    </>
  );
}
