/** The way to the SL-T of one place: scenario, rank, SL, FRs, and the highest of each column. Every number can be asked why. */
import { Link } from '@tanstack/react-router';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { FrId } from '@bulkhead/core/model/plant.ts';
import { slOfRanks } from '@bulkhead/core/risk/sl-tables.ts';
import type { PublishedTarget } from '../../api/risk.ts';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { carried, useUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { derivationOf, type DerivationLine } from './derivation.ts';
import { RankMark } from './rank-mark.tsx';
import type { RiskOfPlant } from './use-risk.ts';
import style from './risk.module.css';

interface DerivationPanelProps {
  readonly plant: string;
  readonly target: PublishedTarget;
  readonly targets: ReadonlyMap<string, PublishedTarget>;
  readonly data: RiskOfPlant;
}

export function DerivationPanel({ plant, target, targets, data }: DerivationPanelProps) {
  const { t } = useWords();
  const url = useUrl();
  const { ref, slT, slTBasis, approvedBy } = target;
  const { lines, asked } = derivationOf(data, target, targets);
  const isStated = slTBasis.method === 'stated' || slTBasis.method === 'uniform';
  const readsScenarios = lines.some(({ kind }) => kind === 'scenario');
  return (
    <section className={style.derivation} aria-label={t('risk.derivation')}>
      <header>
        <p>
          <RefDoor plant={plant} to={ref} />
        </p>
        <h2>{data.names.get(ref) ?? ref}</h2>
        <p>{t(`risk.methodSays_${slTBasis.method}`)}</p>
        {readsScenarios && data.method?.slTarget === 'risk-band' && data.risk !== null && (
          <RankTable data={data} />
        )}
      </header>
      <div className={style.scroll}>
        <table className={style.chain}>
          <thead>
            <tr>
              <th scope="col">{t('risk.what')}</th>
              <th scope="col">{t('risk.before')}</th>
              {FR_ORDER.map((fr) => (
                <th key={fr} scope="col" className="mono">
                  {fr}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.ref ?? line.kind} line={line} place={ref} data={data} />
            ))}
            {lines.length === 0 && !isStated && (
              <tr>
                <td colSpan={9}>{t('risk.nothingAsks')}</td>
              </tr>
            )}
          </tbody>
          <tfoot>
            {isStated && asked !== null && <Sum name={t('risk.asked')} place={ref} levels={asked} isQuiet />}
            <Sum
              name={isStated ? t(`risk.method_${slTBasis.method}`) : t('risk.highest')}
              place={ref}
              levels={slT}
            />
          </tfoot>
        </table>
      </div>
      {slTBasis.rationale !== null && (
        <p className={style.rationale}>
          <span className="quiet">{t('risk.rationale')}</span> {slTBasis.rationale}
        </p>
      )}
      {approvedBy !== null && (
        <p className={style.rationale}>
          <span className="quiet">{t('risk.approvedBy')}</span> {approvedBy}
        </p>
      )}
      {readsScenarios && (
        <p className={style.rationale}>
          <Link
            to="/p/$plant/workshop"
            params={{ plant }}
            search={{ ...carried(url), place: ref }}
            className="link"
          >
            {t('risk.workshopHere')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Low 1, medium 2: what a rank asks for, in one line. */
function RankTable({ data: { risk } }: { readonly data: RiskOfPlant }) {
  const { t } = useWords();
  if (risk === null) return null;
  const levels = slOfRanks(risk);
  return (
    <p className={style.rankTable}>
      {risk.ranks.map(({ id }, i) => (
        <span key={id}>
          <RankMark risk={risk} rank={id} withName /> → <b>SL {levels[i]}</b>
        </span>
      ))}
      <span className="quiet">{t('risk.onlyAbove')}</span>
    </p>
  );
}

interface LineProps {
  readonly line: DerivationLine;
  readonly place: string;
  readonly data: RiskOfPlant;
}

function Line({ line: { ref, name, kind, row, cells }, place, data }: LineProps) {
  const { t } = useWords();
  const what =
    ref === null ? (
      t('risk.baseline')
    ) : (
      <WhyDoor of={ref} className={style.lineDoor}>
        {name} <span className="mono quiet">{ref.slice(ref.indexOf(':') + 1)}</span>
      </WhyDoor>
    );
  return (
    <tr data-kind={kind}>
      <th scope="row">{what}</th>
      <td>
        {row !== null && data.risk !== null && (
          <RankMark risk={data.risk} rank={row.rated.unmitigated.rank} withName />
        )}
      </td>
      {cells.map((cell, i) => {
        const fr = FR_ORDER[i] as FrId;
        return (
          <td key={fr} className={style.asksCell}>
            {cell === null ? (
              <span className="quiet" aria-hidden="true">
                ·
              </span>
            ) : (
              <SlDoor place={place} fr={fr} level={cell.level} isQuiet={!cell.drives} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface SumProps {
  readonly name: string;
  readonly place: string;
  readonly levels: Readonly<Record<FrId, number | null>>;
  readonly isQuiet?: boolean;
}

function Sum({ name, place, levels, isQuiet = false }: SumProps) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      {FR_ORDER.map((fr) => (
        <td key={fr} className={style.asksCell}>
          <SlDoor place={place} fr={fr} level={levels[fr]} isQuiet={isQuiet} />
        </td>
      ))}
    </tr>
  );
}

interface SlDoorProps {
  readonly place: string;
  readonly fr: FrId;
  readonly level: number | null;
  readonly isQuiet: boolean;
}

export function SlDoor({ place, fr, level, isQuiet }: SlDoorProps) {
  const { t } = useWords();
  const reference = `slt:${place}:${fr}`;
  return (
    <WhyDoor of={reference} className={style.slDoor} aria-label={t('risk.slt', { fr, level: level ?? '?' })}>
      {level === null ? <span className={style.open}>?</span> : <SlChip level={level} quiet={isQuiet} />}
    </WhyDoor>
  );
}
