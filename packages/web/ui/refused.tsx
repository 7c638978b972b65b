/** Why what was asked for is not done, said where it was asked and read out at once. */
import style from './refused.module.css';

export function Refused({ children }: { readonly children: React.ReactNode }) {
  return (
    <p role="alert" className={style.refused}>
      {children}
    </p>
  );
}
