/** What can be done with one thing of a scenario. */
import { useWords } from '../../words/use-words.ts';
import style from './risk.module.css';

interface PartActsProps {
  readonly what: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

export function PartActs({ what, onChange, onRemove }: PartActsProps) {
  const { t } = useWords();
  return (
    <p className={style.partActs}>
      <button type="button" className="link" aria-label={`${t('risk.change')} ${what}`} onClick={onChange}>
        {t('risk.change')}
      </button>
      <button type="button" className="link" aria-label={`${t('risk.remove')}: ${what}`} onClick={onRemove}>
        {t('risk.remove')}
      </button>
    </p>
  );
}
