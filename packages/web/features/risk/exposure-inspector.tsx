/** The easiest way to one zone, hop by hop, for whoever enters anywhere and for whoever starts elsewhere. */
import type { Hop } from '@bulkhead/core/evaluate/exposure/path.ts';
import type { Standing } from '@bulkhead/core/evaluate/exposure/standing.ts';
import { Tag } from '../../ui/controls/button.tsx';
import { Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import type { ToldReading } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ExposureRow } from './exposure-columns.tsx';
import style from './risk.module.css';

interface ExposureInspectorProps {
  readonly plant: string;
  readonly row: ExposureRow;
  readonly names: ReadonlyMap<string, string>;
  readonly side: ToldReading;
  readonly onClose: () => void;
}

export function ExposureInspector({ plant, row, names, side, onClose }: ExposureInspectorProps) {
  const { t } = useWords();
  return (
    <Inspector
      label={t('risk.exposure')}
      kind={
        <>
          <Tag>{t('risk.zone')}</Tag>
          <span className="mono quiet ell">{row.ref.slice('zone:'.length)}</span>
        </>
      }
      title={row.name}
      onClose={onClose}
    >
      <Part head={t('risk.where')}>
        <RefDoor plant={plant} to={row.ref} name={row.name} />
      </Part>
      <Way
        head={t('risk.anywhere')}
        standing={row}
        reference={`exposure:${row.ref}:${side}`}
        names={names}
        side={side}
      />
      <Way
        head={t('risk.elsewhere')}
        standing={row.fromElsewhere}
        reference={`exposure:${row.ref}:${side}:elsewhere`}
        names={names}
        side={side}
      />
    </Inspector>
  );
}

interface WayProps {
  readonly head: string;
  readonly standing: Standing;
  readonly reference: string;
  readonly names: ReadonlyMap<string, string>;
  readonly side: ToldReading;
}

function Way({ head, standing, reference, names, side }: WayProps) {
  const { t } = useWords();
  const { needed, neededUpper, exposed, path, deciding } = standing;
  const said =
    needed === null
      ? t(exposed === null ? 'risk.notKnown' : 'risk.noPath')
      : needed > 4
        ? t('risk.neededBeyond')
        : t('risk.neededIs', { level: needed });
  return (
    <Part head={head}>
      <p>
        <WhyDoor of={reference} className="link">
          {said}
        </WhyDoor>{' '}
        {needed !== null && neededUpper !== null && neededUpper !== needed && (
          <span className="quiet">{t('risk.atBest', { level: neededUpper > 4 ? '> 4' : neededUpper })}</span>
        )}
      </p>
      <ol className={style.way}>
        {path.map((hop, i) => (
          <HopLine
            key={`${hop.from ?? ''} ${hop.to}`}
            hop={hop}
            decides={i === deciding}
            names={names}
            side={side}
          />
        ))}
      </ol>
    </Part>
  );
}

interface HopLineProps {
  readonly hop: Hop;
  readonly decides: boolean;
  readonly names: ReadonlyMap<string, string>;
  readonly side: ToldReading;
}

/** What the hop is worth: SL-A of the conduit in RDF, and the least of IAC, UC and SI of the zone it leads into. */
function HopLine({
  hop: { from, to, through, boundary, zone, strength },
  decides,
  names,
  side,
}: HopLineProps) {
  const { t } = useWords();
  const nameOf = (ref: string): string => names.get(ref) ?? ref;
  const door = (reference: string, text: string): React.ReactNode => (
    <WhyDoor of={reference} className="link num">
      {text}
    </WhyDoor>
  );
  return (
    <li data-decides={decides}>
      <p>
        {from === null ? t('risk.fromOutside') : nameOf(from)} → <b>{nameOf(to)}</b>
      </p>
      <p className="quiet">
        {through?.startsWith('conduit:') === true ? (
          <>
            {nameOf(through)} {door(`sla:${through}:RDF:${side}`, `RDF ${boundary}`)},{' '}
          </>
        ) : (
          through !== null && `${nameOf(through)}, `
        )}
        {door(`sla:${to}:IAC:${side}`, t('risk.zoneHolds', { level: zone }))}
        {decides && <b> · {t('risk.decidesHere', { level: strength })}</b>}
      </p>
    </li>
  );
}
