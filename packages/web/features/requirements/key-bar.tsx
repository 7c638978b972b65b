import { Kbd } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './requirements.module.css';

export function KeyBar({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useWords();
  const reading = [
    [['↑', '↓'], t('requirements.key_row')],
    [['N'], t('requirements.key_next')],
    [['?'], t('requirements.key_why')],
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
    [['Ctrl Z'], t('requirements.key_undo')],
  ] as const;
  const [row, ...rest] = reading;
  return (
    <div className={style.keys}>
      {[row, ...(mayChange ? changing : []), ...rest].map(([keys, what]) => (
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
