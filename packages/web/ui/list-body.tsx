/** Under the line of a list: its grid, and beside it the panel of what is chosen; until it is there what stands in its place. */
import style from './list-page.module.css';
import { Failed, Waiting } from './page-state.tsx';

interface ListBodyProps {
  /** What is listed is known. */
  readonly isThere: boolean;
  readonly error: Error | null;
  readonly again: () => void;
  /** Until it is there. */
  readonly waiting: { readonly rows: number; readonly what?: string };
  readonly beside: React.ReactNode;
  readonly children: React.ReactNode;
}

export function ListBody({ isThere, error, again, waiting, beside, children }: ListBodyProps) {
  if (!isThere) return error === null ? <Waiting {...waiting} /> : <Failed error={error} again={again} />;
  return (
    <div className={style.columns}>
      <div className={style.main}>{children}</div>
      {beside}
    </div>
  );
}
