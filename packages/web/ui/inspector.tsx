/** What is said of the row that is chosen, beside the grid; over it where there is no room. */
import { useWords } from '../words/use-words.ts';
import { Icon } from './icons.tsx';
import style from './list-page.module.css';

interface InspectorProps {
  readonly label: string;
  /** Before the title: what it is, by glyph, tag and id. */
  readonly kind: React.ReactNode;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

export function Inspector({ label, kind, title, onClose, children }: InspectorProps) {
  const { t } = useWords();
  return (
    <aside className={style.inspector} aria-label={label}>
      <header className={style.title}>
        <p>
          {kind}
          <button
            type="button"
            className={style.close}
            aria-label={t('frame.close')}
            title={t('frame.close')}
            onClick={onClose}
          >
            <Icon name="close" size={14} />
          </button>
        </p>
        <h2>{title}</h2>
      </header>
      {children}
    </aside>
  );
}

export function Part({ head, children }: { readonly head: string; readonly children: React.ReactNode }) {
  return (
    <section className={style.part}>
      <h3>{head}</h3>
      {children}
    </section>
  );
}

/** What is stated, one below the other; what is not is left out. */
export function Facts({ of }: { readonly of: readonly (readonly [name: string, value: React.ReactNode])[] }) {
  return (
    <dl className={style.facts}>
      {of
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
