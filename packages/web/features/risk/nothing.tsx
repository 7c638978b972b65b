/** What stands where a plant has no criteria or no scenarios yet: what belongs here, why, and how to begin. */
import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './risk.module.css';

interface NothingProps {
  readonly plant: string;
  readonly what: 'criteria' | 'scenarios';
  /** On the page where they would stand. */
  readonly isThere?: boolean;
  /** Begins the first; without it, whoever looks may not. */
  readonly onMake?: (() => void) | undefined;
}

export function Nothing({ plant, what, isThere = false, onMake }: NothingProps) {
  const { t } = useWords();
  return (
    <div className={style.nothing}>
      <h2>{t(`risk.no_${what}`)}</h2>
      <p>{t(`risk.why_${what}`)}</p>
      <p className="quiet">{t(`risk.how_${what}`)}</p>
      {onMake !== undefined && (
        <p>
          <Button primary onClick={onMake}>
            {t('risk.makeScenario')}
          </Button>
        </p>
      )}
      {what === 'criteria' && !isThere && (
        <p>
          <Link to="/p/$plant/risk/criteria" params={{ plant }} className="link">
            {t('risk.toCriteria')}
          </Link>
        </p>
      )}
    </div>
  );
}
