import { useKeyName } from '../key-name.ts';
import style from './controls.module.css';

/** A key, or keys held together with spaces between. */
export function Kbd({ children }: { readonly children: string }) {
  const keyName = useKeyName();
  return <kbd className={style.kbd}>{keyName(children)}</kbd>;
}
