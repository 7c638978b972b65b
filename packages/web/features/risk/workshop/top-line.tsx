/** At the top: the steps of the work by their numbers, the time this scenario has taken, what is put off, the way out. */
import { Button } from '../../../ui/controls/button.tsx';
import { Kbd } from '../../../ui/controls/kbd.tsx';
import { Mark } from '../../../ui/icons.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Clock } from './clock.tsx';
import { STEPS, type Step } from './steps.ts';
import style from './workshop.module.css';

interface TopLineProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly parked: number;
  readonly isParked: boolean;
  readonly onPark: () => void;
  readonly onLeave: () => void;
  /** The scenario: the clock begins anew with each. */
  readonly at: string;
  /** Minutes for a scenario. */
  readonly limit: number | null;
  readonly onLimit: (limit: number | null) => void;
}

export function TopLine(props: TopLineProps) {
  const { step, onStep, parked, isParked, onPark, onLeave, at, limit, onLimit } = props;
  const { t, number } = useWords();
  const now = STEPS.findIndex((each) => each.step === step);
  return (
    <header className={style.top}>
      <span className={style.brand}>
        <Mark /> <b>{t('workshop.title')}</b>
      </span>
      <nav aria-label={t('workshop.steps')}>
        <ol className={style.steps}>
          {STEPS.map(({ step: each, zcr }, i) => (
            <li key={each} data-state={i < now ? 'past' : i === now ? 'now' : 'ahead'}>
              <button
                type="button"
                aria-current={i === now ? 'step' : undefined}
                onClick={() => onStep(each)}
              >
                {zcr} {t(`workshop.step_${each}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Clock key={at} limit={limit} onLimit={onLimit} />
      <Button onClick={onPark} aria-pressed={isParked}>
        {isParked ? t('workshop.unpark') : t('workshop.park')}
        {parked > 0 && <span className="num">{number(parked)}</span>} <Kbd>P</Kbd>
      </Button>
      <Button onClick={onLeave}>
        {t('workshop.leave')} <Kbd>Esc</Kbd>
      </Button>
    </header>
  );
}
