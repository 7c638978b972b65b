/** Changes of things as words: + what is new, − what is gone, ~ what became otherwise, before over after. */
import { RefDoor } from './ref-door.tsx';
import { useWords } from '../words/use-words.ts';
import { fieldChanges, type ThingChange } from './field-changes.ts';
import style from './change-list.module.css';

const MOST = 60;

export function ChangeList({
  plant,
  changes,
}: {
  readonly plant: string;
  readonly changes: readonly ThingChange[];
}) {
  const { t, number } = useWords();
  return (
    <>
      <ul>
        {changes.slice(0, MOST).map((change) => (
          <li key={change.ref} className={style.change}>
            <ChangeHead plant={plant} change={change} />
            <FieldList before={change.before} after={change.after} />
          </li>
        ))}
      </ul>
      {changes.length > MOST && (
        <p className="quiet">{t('findings.more', { n: number(changes.length - MOST) })}</p>
      )}
    </>
  );
}

function ChangeHead({ plant, change }: { readonly plant: string; readonly change: ThingChange }) {
  const { t } = useWords();
  const { ref, title, before, after } = change;
  const [sign, word] =
    before === null
      ? ['+', t('history.added')]
      : after === null
        ? ['−', t('history.removed')]
        : ['~', t('history.changed')];
  return (
    <div className={style.changeHead}>
      <span className={style.sign} title={word}>
        {sign}
        <span className="sr">{word}</span>
      </span>
      <RefDoor plant={plant} to={ref} name={title ?? undefined} />
    </div>
  );
}

export function FieldList({ before, after }: Pick<ThingChange, 'before' | 'after'>) {
  return (
    <dl className={style.fields}>
      {fieldChanges(before, after).map(({ field, before: old, after: now }) => (
        <div key={field} className="contents">
          <dt className="mono">{field}</dt>
          <dd>
            {old !== null && <del>{old}</del>}
            {now !== null && <ins>{now}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
