/** At the top: the steps of the work by their numbers, the time this scenario has taken, what is put off, the way out. */
import { useEffect, useState } from 'react';
import { Button, Kbd } from '../../../ui/controls/button.tsx';
import { Mark } from '../../../ui/icons.tsx';
import { useWords } from '../../../words/use-words.ts';
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
}

export function TopLine({ step, onStep, parked, isParked, onPark, onLeave, at }: TopLineProps) {
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
      <Clock key={at} />
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

/** Minutes and seconds. */
function Clock() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    <span className={`num ${style.clock}`} role="timer" aria-live="off">
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </span>
  );
}
