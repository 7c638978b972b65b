/** How SL-T follows from scenarios, and which SL a rank or a severity asks for. */
import type { Method, Risk } from '@bulkhead/core/model/plant.ts';
import { SL_METHOD_NAMES } from '@bulkhead/core/risk/sl-methods.ts';
import { slOfRanks, slOfSeverities } from '@bulkhead/core/risk/sl-tables.ts';
import { Edited } from '../../ui/edited.tsx';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { useWords } from '../../words/use-words.ts';
import type { EditRisk } from './criteria-edit.ts';
import { RankMark } from './rank-mark.tsx';
import style from './risk.module.css';

interface MethodPartProps {
  readonly risk: Risk;
  readonly method: Method | undefined;
  readonly edit: EditRisk | undefined;
  readonly onMethod: (method: Method) => void;
}

const LEVELS = ['0', '1', '2', '3', '4'].map((value) => ({ value, label: `SL ${value}` }));

export function MethodPart({ risk, method, edit, onMethod }: MethodPartProps) {
  const { t } = useWords();
  const name = method?.slTarget;
  const byRank = slOfRanks(risk);
  const bySeverity = slOfSeverities(risk);
  const setRank = (at: number, level: number): void =>
    edit?.((before) => ({
      ...before,
      // Stated of all ranks or of none.
      ranks: before.ranks.map((rank, i) => ({
        ...rank,
        sl: (i === at ? level : (slOfRanks(before)[i] ?? 0)) as 0 | 1 | 2 | 3 | 4,
      })),
    }));
  return (
    <>
      <h2>{t('risk.method')}</h2>
      {edit !== undefined && (
        <Edited
          label={t('risk.method')}
          isInline
          value={name ?? ''}
          options={SL_METHOD_NAMES.map((value) => ({ value, label: t(`risk.method_${value}`) }))}
          mayChange
          onCommit={(next) => {
            const slTarget = SL_METHOD_NAMES.find((each) => each === next);
            if (slTarget !== undefined) onMethod({ ...method, slTarget });
          }}
        />
      )}
      <p>{t(`risk.methodIs_${name ?? 'none'}`)}</p>
      {name === 'risk-band' && (
        <ul className={style.rankTable}>
          {risk.ranks.map(({ id, name: rank }, i) => (
            <li key={id}>
              <RankMark risk={risk} rank={id} withName /> →{' '}
              {edit === undefined ? (
                <SlChip level={byRank[i] ?? 0} />
              ) : (
                <Edited
                  label={rank}
                  isInline
                  value={String(byRank[i] ?? 0)}
                  options={LEVELS}
                  mayChange
                  onCommit={(next) => {
                    if (next !== '') setRank(i, Number(next));
                  }}
                />
              )}
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
