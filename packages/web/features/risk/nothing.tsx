/** What stands where a plant has no criteria or no scenarios yet: what belongs here, why, and how to begin. */
import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/use-words.ts';
import style from './risk.module.css';

export function Nothing({
  plant,
  what,
}: {
  readonly plant: string;
  readonly what: 'criteria' | 'scenarios';
}) {
  const { t } = useWords();
  return (
    <div className={style.nothing}>
      <h2>{t(`risk.no_${what}`)}</h2>
      <p>{t(`risk.why_${what}`)}</p>
      <p className="quiet">{t(`risk.how_${what}`)}</p>
      {what === 'criteria' && (
        <p>
          <Link to="/p/$plant/risk/criteria" params={{ plant }} className="link">
            {t('risk.toCriteria')}
          </Link>
        </p>
      )}
    </div>
  );
}
