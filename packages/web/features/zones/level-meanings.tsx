/** What somebody chooses who states an SL-T: whom each level holds off, in a line. */
import { useWords } from '../../words/use-words.ts';
import { SL_CHOICES } from './targets.ts';
import style from './level-meanings.module.css';

export function LevelMeanings() {
  const { t } = useWords();
  return (
    <div>
      <p className={style.head}>{t('zones.whatLevels')}</p>
      <dl className={style.levels}>
        {SL_CHOICES.map((level) => (
          <div key={level} className={style.level}>
            <dt className="num">{level}</dt>
            <dd>{t(`zones.level_${level}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
