import { Fragment } from 'react';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { Kbd } from '../../../ui/controls/kbd.tsx';
import { useWords } from '../../../words/use-words.ts';
import { letterOfLikelihood } from './steps.ts';
import style from './workshop.module.css';

interface KeyLineProps {
  readonly risk: Risk;
  readonly isChanged: boolean;
  /** A draft was dropped and can be taken up again. */
  readonly isDropped: boolean;
}

export function KeyLine({ risk, isChanged, isDropped }: KeyLineProps) {
  const { t } = useWords();
  const last = letterOfLikelihood(risk.likelihoods.length);
  // From the first to the last where there is one that stands for all between.
  const keys: readonly (readonly [readonly string[], string, string?])[] = [
    [['A', last], t('workshop.keyLikelihood'), '–'],
    [['1', String(risk.severities.length)], t('workshop.keySeverity'), '–'],
    [['0'], t('workshop.keyClear')],
    [['↑', '↓'], t('workshop.keyCategory')],
    [['←', '→'], t('workshop.keyStep')],
    [['N'], t('workshop.keyNext')],
    [['/'], t('workshop.keyNote')],
    ...(isChanged ? ([[['⌫'], t('workshop.keyDrop')]] as const) : []),
    ...(isDropped ? ([[['Ctrl Z'], t('workshop.keyTakeUp')]] as const) : []),
  ];
  return (
    <ul className={style.keys}>
      {keys.map(([of, what, between = '']) => (
        <li key={what}>
          {of.map((key, i) => (
            <Fragment key={key}>
              {i > 0 && between}
              <Kbd>{key}</Kbd>
            </Fragment>
          ))}{' '}
          {what}
        </li>
      ))}
    </ul>
  );
}
