import { useState } from 'react';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './settings.module.css';

interface ShownOnceProps {
  readonly label: string;
  readonly text: string;
  readonly onDone: () => void;
}

/** A secret that nobody can show again: to be copied now. */
export function ShownOnce({ label, text, onDone }: ShownOnceProps) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={style.once} role="status">
      <p>{label}</p>
      <code className={style.secret} data-testid="shown-once">
        {text}
      </code>
      <p className={style.actions}>
        <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          {isCopied ? t('why.copied') : t('settings.copy')}
        </Button>
        <Button bare onClick={onDone}>
          {t('settings.done')}
        </Button>
      </p>
    </div>
  );
}
