/** What somebody chooses who states an SL-T: whom each level holds off, in a line. */
import { useWords } from '../../words/use-words.ts';
import style from './level-meanings.module.css';

const LEVELS = [0, 1, 2, 3, 4] as const;

export function LevelMeanings() {
  const { t } = useWords();
  return (
    <div>
      <p className={style.head}>{t('zones.whatLevels')}</p>
      <dl className={style.levels}>
        {LEVELS.map((level) => (
          <div key={level} className={style.level}>
            <dt className="num">{level}</dt>
            <dd>{t(`zones.level_${level}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
