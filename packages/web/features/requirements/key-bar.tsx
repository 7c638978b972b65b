import { Kbd } from '../../ui/controls/kbd.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './requirements.module.css';

interface KeyBarProps {
  readonly mayChange: boolean;
  /** Which of the three sheets. */
  readonly of: 'place' | 'requirement' | 'triage';
}

export function KeyBar({ mayChange, of }: KeyBarProps) {
  const { t } = useWords();
  const why = [['?'], t('requirements.key_why')] as const;
  const undo = [['Ctrl Z'], t('requirements.key_undo')] as const;
  const across = [
    [['↑', '↓'], t('requirements.key_place_row')],
    ...(mayChange
      ? ([
          [['Space'], t('requirements.key_tick')],
          [['A'], t('requirements.many')],
          [['1', '…', '5'], t('requirements.key_many')],
          undo,
        ] as const)
      : []),
    [['Enter'], t('requirements.key_open')],
    why,
    [['[', ']'], t('requirements.key_requirement')],
  ] as const;
  const reading = [
    [['↑', '↓'], t('requirements.key_row')],
    [['N'], t('requirements.key_next')],
    why,
    [['[', ']'], t('requirements.key_place')],
  ] as const;
  const changing = [
    [['1'], t('requirements.key_met')],
    [['2'], t('requirements.key_compensated')],
    [['3'], t('requirements.key_partial')],
    [['4'], t('requirements.key_unmet')],
    [['5'], t('requirements.key_na')],
    [['0'], t('requirements.key_clear')],
    [['H'], t('requirements.key_how')],
    [['E'], t('requirements.key_evidence')],
    [['D'], t('requirements.key_decide')],
    [['A'], t('requirements.key_manyPlaces')],
    undo,
  ] as const;
  const triage = [
    [['←', '→', '↑', '↓'], t('triage.key_cell')],
    ...(mayChange
      ? ([
          [['1'], t('triage.yes')],
          [['2'], t('triage.no')],
          [['3'], t('triage.unknown')],
          [['0'], t('requirements.key_clear')],
          undo,
        ] as const)
      : []),
    [['Enter'], t('triage.key_row')],
    why,
  ] as const;
  const [row, ...rest] = reading;
  const place = [row, ...(mayChange ? changing : []), ...rest];
  const shown = { place, requirement: across, triage }[of];
  return (
    <div className={style.keys}>
      {shown.map(([keys, what]) => (
        <span key={what}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}{' '}
          {what}
        </span>
      ))}
    </div>
  );
}
