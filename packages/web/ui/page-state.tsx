/** What stands where a page cannot: while it loads, and when it fails. The frame around it stays. */
import { useEffect, useState } from 'react';
import { ApiProblem, OfflineError } from '../api/client.ts';
import { useWords } from '../words/use-words.ts';
import { Button } from './controls/button.tsx';
import style from './page-state.module.css';

/** Nothing for what is there in a moment; then rows of the height that comes. */
export function Waiting({ rows = 12 }: { readonly rows?: number }) {
  const { t } = useWords();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return <div className={style.waiting} />;
  return (
    <div className={style.waiting} role="status" aria-label={t('frame.loading')}>
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
