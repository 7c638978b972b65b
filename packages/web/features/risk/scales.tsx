/** The scales of the plant as tables: what each level means, in words of the plant. */
import type { Method, Risk } from '@bulkhead/core/model/plant.ts';
import { tolerableIn } from '@bulkhead/core/risk/rating.ts';
import { slOfRanks, slOfSeverities } from '@bulkhead/core/risk/sl-tables.ts';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { useWords } from '../../words/use-words.ts';
import { RankMark } from './rank-mark.tsx';
import table from '../../ui/plain-table.module.css';
import style from './risk.module.css';

interface OfRisk {
  readonly risk: Risk;
}

/** From the gravest down, category by category. */
export function Severities({ risk }: OfRisk) {
  const { t } = useWords();
  return (
    <section className={style.block}>
      <h2>{t('risk.severity')}</h2>
      <div className={style.scroll}>
        <table className={`${table.table} ${style.texts}`}>
          <thead>
            <tr>
              <th scope="col">{t('risk.level')}</th>
              {risk.categories.map((category) => (
                <th key={category.id} scope="col">
                  {category.name}
                  <span className={style.upTo}>
                    {t('risk.upTo')} <RankMark risk={risk} rank={tolerableIn(risk, category.id)} withName />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {risk.severities.toReversed().map(({ level, name, texts }) => (
              <tr key={level}>
                <th scope="row">
                  <b>{level}</b> {name}
                </th>
                {risk.categories.map(({ id }) => (
                  <td key={id}>{texts !== undefined && Object.hasOwn(texts, id) ? texts[id] : '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Likelihoods({ risk }: OfRisk) {
  const { t, number } = useWords();
  const isBanded = risk.likelihoods.some(({ from }) => from !== undefined);
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
          {risk.likelihoods.toReversed().map(({ level, name, text, from }) => (
            <tr key={level}>
              <th scope="row">
                <b>{level}</b> {name}
              </th>
              <td>{text}</td>
              {isBanded && <td className="num">{from === undefined ? '' : number(from)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Which SL a rank asks for, by the method of the plant. */
export function Ranks({ risk, method }: OfRisk & { readonly method: Method | undefined }) {
  const { t } = useWords();
  const name = method?.slTarget;
  const byRank = slOfRanks(risk);
  const bySeverity = slOfSeverities(risk);
  return (
    <>
      <h2>{t('risk.method')}</h2>
      <p>{t(`risk.methodIs_${name ?? 'none'}`)}</p>
      {name === 'risk-band' && (
        <ul className={style.rankTable}>
          {risk.ranks.map(({ id }, i) => (
            <li key={id}>
              <RankMark risk={risk} rank={id} withName /> → <SlChip level={byRank[i] ?? 0} />
            </li>
          ))}
        </ul>
      )}
      {name === 'consequence' && (
        <ul className={style.rankTable}>
          {risk.severities.map(({ level, name: severity }, i) => (
            <li key={level}>
              {severity} → <SlChip level={bySeverity[i] ?? 0} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Likelihood by what an attacker can do and how open the place is. */
export function Capabilities({ risk }: OfRisk) {
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

export function ThreatSources({ risk }: OfRisk) {
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
                <th scope="col">{t('risk.skill')}</th>
                <th scope="col">{t('risk.resources')}</th>
                <th scope="col">{t('risk.motivation')}</th>
                <th scope="col">{t('risk.basis')}</th>
              </tr>
            </thead>
            <tbody>
              {threatSources.map(({ id, name, level, skill, resources, motivation, basis }) => (
                <tr key={id}>
                  <th scope="row">
                    {name} <span className="mono quiet">{id}</span>
                  </th>
                  <td>
                    <SlChip level={level} />
                  </td>
                  <td>{skill}</td>
                  <td>{resources}</td>
                  <td>{motivation}</td>
                  <td>{basis}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
