/** What was sent before, the newest first, and what became of it. */
import type { SentAnswers } from '../../api/questionnaire.ts';
import { useWords } from '../../words/use-words.ts';
import style from './supplier.module.css';

export function SentList({ sent }: { readonly sent: readonly SentAnswers[] }) {
  const { t } = useWords();
  return (
    <section className={style.sent} aria-label={t('supplier.sentHead')}>
      <h2>{t('supplier.sentHead')}</h2>
      {sent.length === 0 && <p className="quiet">{t('supplier.sentNone')}</p>}
      <ul>
        {sent.toReversed().map(({ id, state, reason, review, answers }) => (
          <li key={id}>
            <span>
              {t('supplier.sentOf', { count: answers.length })} · <b>{t(`supplier.state_${state}`)}</b>
            </span>
            <span className="quiet">{reason}</span>
            {review !== null && <span>{review}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
