/** A rank by the letter that stands in the matrix of the plant, on its colour. Its name is said beside it or to a reader. */
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { letterOf, rankName } from '@bulkhead/core/risk/names.ts';
import { useWords } from '../../words/use-words.ts';
import { rankStep } from './rank-step.ts';
import style from './matrix.module.css';

interface RankMarkProps {
  readonly risk: Risk;
  /** Null where nobody rated. */
  readonly rank: string | null;
  readonly withName?: boolean;
}

export function RankMark({ risk, rank, withName = false }: RankMarkProps) {
  const { t } = useWords();
  const name = rank === null ? t('risk.unrated') : rankName(risk, rank);
  return (
    <span className={style.rank} title={name}>
      <span className={style.mark} data-rank={rankStep(risk, rank) ?? 'none'} aria-hidden="true">
        {rank === null ? '?' : letterOf(risk, rank)}
      </span>
      <span className={withName ? 'ell' : 'sr'}>{name}</span>
    </span>
  );
}
