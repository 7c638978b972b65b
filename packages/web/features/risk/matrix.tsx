/**
 * The matrix of the plant: severity up, likelihood across, a letter in every cell, and a thick line where what is
 * tolerated ends. What lies in the cells is handed in.
 */
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { isAbove, rankAt } from '@bulkhead/core/risk/rating.ts';
import { letterOf, rankName } from '@bulkhead/core/risk/names.ts';
import { useWords } from '../../words/use-words.ts';
import { rankStep } from './rank-step.ts';
import style from './matrix.module.css';

export interface CellAt {
  readonly severity: number;
  readonly likelihood: number;
}

export interface MatrixProps {
  readonly risk: Risk;
  readonly label: string;
  /** What lies in the cells, such as how many, by `4-3`: severity and likelihood. */
  readonly inCells?: ReadonlyMap<string, React.ReactNode>;
  /** What a cell is called where it can be pressed. */
  readonly nameOf?: (at: CellAt) => string;
  readonly onCell?: (at: CellAt) => void;
  readonly isPressed?: (at: CellAt) => boolean;
  /** What a level of likelihood is called for short. */
  readonly short?: (likelihood: number) => string;
  readonly size?: 'small' | 'large';
  /** Drawn over the cells. */
  readonly children?: React.ReactNode;
}

export function Matrix(props: MatrixProps) {
  const { risk, label, inCells, nameOf, onCell, isPressed, children } = props;
  const { short = String, size = 'small' } = props;
  const { t } = useWords();
  const rows = risk.severities.toReversed();
  const isTolerated = (severity: number, likelihood: number): boolean =>
    severity >= 1 && likelihood >= 1 && !isAbove(risk, rankAt(risk, severity, likelihood), risk.tolerable);
  return (
    <div className={style.frame} data-size={size}>
      <table className={style.matrix} aria-label={label}>
        <tbody>
          {rows.map(({ level: severity, name }) => (
            <tr key={severity}>
              <th scope="row" className={style.severity} title={name}>
                <span className="ell">{name}</span> <b>{severity}</b>
              </th>
              {risk.likelihoods.map(({ level: likelihood }) => {
                const at = { severity, likelihood };
                const rank = rankAt(risk, severity, likelihood);
                const within = isTolerated(severity, likelihood);
                const isEdgeUp =
                  within && severity < risk.severities.length && !isTolerated(severity + 1, likelihood);
                const isEdgeRight =
                  within && likelihood < risk.likelihoods.length && !isTolerated(severity, likelihood + 1);
                const inside = (
                  <>
                    <span className={style.letter} title={rankName(risk, rank)}>
                      {letterOf(risk, rank)}
                    </span>
                    {inCells?.get(`${severity}-${likelihood}`)}
                  </>
                );
                return (
                  <td
                    key={likelihood}
                    data-rank={rankStep(risk, rank)}
                    data-cell={`${severity}-${likelihood}`}
                    data-edge={[isEdgeUp ? 'up' : '', isEdgeRight ? 'right' : ''].join(' ').trim()}
                  >
                    {onCell === undefined ? (
                      <div className={style.cell}>{inside}</div>
                    ) : (
                      <button
                        type="button"
                        className={style.cell}
                        aria-label={nameOf?.(at)}
                        aria-pressed={isPressed?.(at)}
                        onClick={() => onCell(at)}
                      >
                        {inside}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={style.corner}>
              <span className="sr">{t('risk.corner')}</span>
            </td>
            {risk.likelihoods.map(({ level, name }) => (
              <th key={level} scope="col" title={name}>
                <b>{short(level)}</b> <span>{name}</span>
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      {children}
    </div>
  );
}
