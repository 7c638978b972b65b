/** What stands where a page cannot: while it loads, and when it fails. The frame around it stays. */
import { useEffect, useState } from 'react';
import { ApiProblem, OfflineError } from '../api/client.ts';
import { useWords } from '../words/use-words.ts';
import { Button } from './controls/button.tsx';
import style from './page-state.module.css';

interface WaitingProps {
  readonly rows?: number;
  /** What is being worked out, where it may take a while. */
  readonly what?: string;
}

/** Nothing for what is there in a moment; then rows of the height that comes, and in a while what it is that takes long. */
export function Waiting({ rows = 12, what }: WaitingProps) {
  const { t } = useWords();
  const [late, setLate] = useState<'no' | 'yes' | 'very'>('no');
  useEffect(() => {
    const timers = [setTimeout(() => setLate('yes'), 300), setTimeout(() => setLate('very'), 1200)];
    return () => timers.forEach(clearTimeout);
  }, []);
  if (late === 'no') return <div className={style.waiting} />;
  return (
    <div className={style.waiting} role="status" aria-label={what ?? t('frame.loading')}>
      {what !== undefined && <p className={style.what}>{late === 'very' ? what : ''}</p>}
      {Array.from({ length: rows }, (_, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- they are all alike
        <span key={i} className={style.bone} />
      ))}
    </div>
  );
}

export function Failed({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { t } = useWords();
  const isKnown = error instanceof ApiProblem && error.status < 500;
  const request = error instanceof ApiProblem ? error.request : null;
  return (
    <div className={style.failed} role="alert">
      <h2>{t('frame.failed')}</h2>
      <p>
        {error instanceof OfflineError
          ? t('frame.offline')
          : isKnown || request === null
            ? error.message
            : t('frame.failedWhat', { what: error.message, request })}
      </p>
      <Button onClick={again}>{t('frame.tryAgain')}</Button>
    </div>
  );
}
