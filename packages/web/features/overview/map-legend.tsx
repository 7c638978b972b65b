/** What the marks of a gauge mean, drawn by the same code. */
import { Gauge } from '../../ui/gauge/gauge.tsx';
import { useReading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './overview.module.css';

const NOTHING = { achieved: 0, claimed: 0, upper: 0 } as const;

export function MapLegend() {
  const { t } = useWords();
  const reading = useReading();
  const entries = [
    ['achieved', { target: 1, achieved: 1, claimed: 1, upper: 1 }],
    ['deficit', { ...NOTHING, target: 1 }],
    ...(reading === 'claimed'
      ? []
      : ([['claimedNot', { target: 1, achieved: 0, claimed: 1, upper: 1 }]] as const)),
    ['open', { ...NOTHING, target: 1, upper: 1 }],
    ['above', { target: 0, achieved: 1, claimed: 1, upper: 1 }],
  ] as const;
  return (
    <footer className={style.legend} aria-label={t('overview.legend')}>
      {entries.map(([word, levels]) => (
        <span key={word} className={style.legendEntry}>
          <span className={style.swatch}>
            <Gauge levels={levels} tick={false} />
          </span>
          {t(`overview.${word}`)}
        </span>
      ))}
      <span className={style.legendEntry}>
        <span className={style.tick} aria-hidden="true" />
        {t('overview.slT')}
      </span>
      <span className={style.space} />
      <span className={style.unknown}>{t('overview.undeterminedLegend')}</span>
    </footer>
  );
}
