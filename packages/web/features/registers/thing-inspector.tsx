/** One thing of a register: what it leads to, all that is said of it, and what rests on it. */
import { Link } from '@tanstack/react-router';
import { Tag } from '../../ui/controls/button.tsx';
import { Edited } from '../../ui/edited.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { Facts, Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { carried, useUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Reading, Register, Related, Thing } from './register.ts';
import style from '../../ui/list-page.module.css';

const NAMED = 20;

/** What is asked of a thing of each register. */
const WHY = {
  asset: 'assets.why',
  product: 'registers.whyProduct',
  flow: 'registers.why',
  conduit: 'registers.why',
} as const;

interface ThingInspectorProps<R extends Thing> {
  readonly plant: string;
  readonly register: Register<R>;
  readonly row: R;
  readonly reading: Reading;
  readonly mayChange: boolean;
  readonly onOpen: () => void;
  readonly onCommit: (column: Column<R>, text: string) => void;
  readonly onClose: () => void;
}

export function ThingInspector<R extends Thing>(props: ThingInspectorProps<R>) {
  const { plant, register, row, reading, onClose } = props;
  const { t } = useWords();
  const url = useUrl();
  const reference = `${register.kind}:${row.id}`;
  return (
    <Inspector
      label={t(`registers.inspector_${register.kind}`)}
      kind={
        <>
          <Tag>{register.tag(row)}</Tag>
          <span className="mono quiet ell">{row.id}</span>
        </>
      }
      title={row.name ?? row.id}
      onClose={onClose}
    >
      {register.related(row, reading.data, reading.names).map((related) => (
        <RelatedPart key={related.head} plant={plant} related={related} />
      ))}
      <SaidPart {...props} />
      {register.more?.(row)}
      <Part head={t('assets.rests')}>
        <p>
          <WhyDoor of={reference} className="link">
            {t(WHY[register.kind])}
          </WhyDoor>
        </p>
        {register.kind === 'conduit' && (
          <>
            <p>
              <Link
                to="/p/$plant/zones"
                params={{ plant }}
                search={{ ...carried(url), sel: reference }}
                className="link"
              >
                {t('registers.inDrawing')}
              </Link>
            </p>
            <p>
              <Link
                to="/p/$plant/requirements"
                params={{ plant }}
                search={{ ...carried(url), place: reference }}
                className="link"
              >
                {t('zones.requirements')}
              </Link>
            </p>
          </>
        )}
        <p>
          <Link to="/p/$plant/history" params={{ plant }} search={{ row: reference }} className="link">
            {t('history.of')}
          </Link>
        </p>
      </Part>
    </Inspector>
  );
}

/** All that columns hold, each changed where it stands; what is not stated yet waits below. */
function SaidPart<R extends Thing>(props: ThingInspectorProps<R>) {
  const { register, row, mayChange, onOpen, onCommit } = props;
  const { t, number } = useWords();
  const told = register.columns.filter(({ id }) => !register.apart.includes(id));
  const isStated = (column: Column<R>): boolean => column.text(row) !== '';
  const open = mayChange ? told.filter((column) => column.edit !== undefined && !isStated(column)) : [];
  const facts = (of: readonly Column<R>[]): React.ReactNode => (
    <Facts
      of={of.map((column) => {
        const { id, head, text, edit } = column;
        if (edit === undefined || !mayChange) return [head, text(row)] as const;
        const field = (
          <Edited
            key={id}
            label={head}
            value={edit.value(row)}
            shown={text(row)}
            {...(edit.options === undefined ? {} : { options: edit.options })}
            kind={edit.kind ?? 'line'}
            isNeeded={edit.isNeeded ?? false}
            mayChange
            onOpen={onOpen}
            onCommit={(next) => {
              if (next !== '' || edit.isNeeded !== true) onCommit(column, next);
            }}
          />
        );
        return [head, field] as const;
      })}
    />
  );
  return (
    <Part head={t('assets.said')}>
      {facts(told.filter(isStated))}
      {open.length > 0 && (
        <details className={style.details}>
          <summary>{t('registers.open', { n: number(open.length) })}</summary>
          {facts(open)}
        </details>
      )}
    </Part>
  );
}

function RelatedPart({ plant, related }: { readonly plant: string; readonly related: Related }) {
  const { t, number } = useWords();
  const { head, refs } = related;
  return (
    <Part head={head}>
      {refs.length === 0 && <p className="quiet">{t('registers.nothing')}</p>}
      <div className={style.refs}>
        {refs.slice(0, NAMED).map(({ to, name }) => (
          <RefDoor key={`${to} ${name}`} plant={plant} to={to} name={name} />
        ))}
      </div>
      {refs.length > NAMED && (
        <p className="quiet">{t('findings.more', { n: number(refs.length - NAMED) })}</p>
      )}
    </Part>
  );
}
