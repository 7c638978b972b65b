/** One finding: what, so what, where, the way out; and the waiver by which it may stand. */
import { useQuery } from '@tanstack/react-query';
import type { Waiver } from '@bulkhead/core/model/plant.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { Tag } from '../../ui/controls/button.tsx';
import { FindingGlyph } from '../../ui/glyphs/finding.tsx';
import { Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { Ticked } from '../../ui/ticked.tsx';
import { isNow, useMoment } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import type { FindingRow } from './columns.tsx';
import { WaiverPart } from './waiver-part.tsx';
import style from '../../ui/list-page.module.css';

/** So many things are named; the others stand in the reason. */
const NAMED = 12;

interface FindingInspectorProps {
  readonly plant: string;
  readonly finding: FindingRow;
  readonly waivers: readonly Waiver[];
  /** By reference, of what is concerned. */
  readonly names: ReadonlyMap<string, string>;
  /** The entry that `waivers` are of. */
  readonly entry: number | null;
  /** A form is open, and what it is about is found no more. */
  readonly isGone: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onClose: () => void;
}

export function FindingInspector(props: FindingInspectorProps) {
  const { plant, finding, waivers, names, entry, isGone, onOpen, onClose } = props;
  const { t, term, number } = useWords();
  const { data: account } = useQuery(whoAmI);
  const moment = useMoment(plant);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const { id, severity, rule, at, place, message, fix, concerns, words } = finding;
  const others = concerns.filter((ref) => ref !== at);
  const nameOf = (ref: string): string | undefined => names.get(ref);
  const waiver = waivers.find((each) => each.finding === id);
  return (
    <Inspector
      label={t('findings.inspector')}
      kind={
        <>
          <FindingGlyph severity={severity} /> <span>{term(severity)}</span>
          <Tag>{rule}</Tag>
        </>
      }
      title={words?.title ?? rule}
      onClose={onClose}
    >
      <Part head={t('findings.what')}>
        {isGone && <p role="status">{t('findings.gone')}</p>}
        <p>
          <Ticked text={sentence(message)} />
        </p>
      </Part>
      <Part head={t('findings.soWhat')}>
        <p>{t(`findings.means_${severity}`)}</p>
        {words !== null && words.clause !== '' && <p className="quiet">{words.clause}</p>}
        <p>
          <WhyDoor of={id} className="link">
            {t('findings.reason')}
          </WhyDoor>
        </p>
      </Part>
      <Part head={t('findings.where')}>
        <div className={style.refs}>
          <RefDoor plant={plant} to={at} name={place === at ? undefined : place} />
          {others.slice(0, NAMED).map((ref) => (
            <RefDoor key={ref} plant={plant} to={ref} name={names.get(ref)} nameOf={nameOf} />
          ))}
        </div>
        {others.length > NAMED && (
          <p className="quiet">{t('findings.more', { n: number(others.length - NAMED) })}</p>
        )}
      </Part>
      <Part head={t('findings.wayOut')}>
        <p>
          <Ticked text={sentence(fix)} />
        </p>
        {words !== null && (
          <details className={style.details}>
            <summary>{t('findings.howFound')}</summary>
            <p>{words.looksAt}</p>
            <p className="quiet">{t('findings.cannotSee')}</p>
            <p>{words.cannotSee}</p>
            <p className="quiet">{t('findings.byHand')}</p>
            <p>{words.checkByHand}</p>
          </details>
        )}
      </Part>
      {/* What is wrong with a waiver is mended there: another one does not cover it. */}
      {!at.startsWith('waiver:') && (
        <WaiverPart
          plant={plant}
          finding={id}
          waiver={waiver ?? null}
          isCovered={finding.waiver !== undefined}
          entry={entry}
          mayChange={mayChange}
          onOpen={onOpen}
        />
      )}
    </Inspector>
  );
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
}
