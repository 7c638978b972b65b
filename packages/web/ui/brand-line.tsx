/** The head of a page outside a plant: whose program it is, and who is signed in. */
import { useWords } from '../words/use-words.ts';
import { Mark } from './icons.tsx';
import { PersonMenu } from './person-menu.tsx';
import style from './brand-line.module.css';

interface BrandLineProps {
  readonly className?: string | undefined;
  /** Before the person. */
  readonly children?: React.ReactNode;
}

export function BrandLine({ className = '', children }: BrandLineProps) {
  const { t } = useWords();
  return (
    <p className={`${style.line} ${className}`}>
      <Mark />
      <span className={style.name}>{t('frame.product')}</span>
      {children}
      <PersonMenu />
    </p>
  );
}
