/** What an address names and is not there is told: something else is shown, and nobody is to take it for what was asked. */
import { useWords } from '../../words/use-words.ts';
import style from './requirements.module.css';

interface NotThereProps {
  /** As the address has it. */
  readonly asked: string | undefined;
  /** What is shown in its place, where something is. */
  readonly shown?: string;
}

export function NotThere({ asked, shown }: NotThereProps) {
  const { t } = useWords();
  if (asked === undefined || asked === shown) return null;
  return (
    <p className={style.notThere} role="status">
      {shown === undefined
        ? t('requirements.notThereAlone', { asked })
        : t('requirements.notThere', { asked, shown })}
    </p>
  );
}
