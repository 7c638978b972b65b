/** One piece of evidence: its file, what it covers, until when it counts, and every row that rests on it. */
import { Link } from '@tanstack/react-router';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { filePath } from '../../api/files.ts';
import { EvidenceGlyph } from '../../ui/glyphs/evidence.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Facts, Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { carried, useUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import type { EvidenceRow } from './columns.tsx';
import { FileDrop } from './file-drop.tsx';
import style from '../../ui/list-page.module.css';

const NAMED = 30;

interface EvidenceInspectorProps {
  readonly plant: string;
  readonly row: EvidenceRow;
  readonly words: SheetWords;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

export function EvidenceInspector({ plant, row, words, mayChange, onClose }: EvidenceInspectorProps) {
  const { t, term, day, number } = useWords();
  const { evidence, standing, file, cited } = row;
  const head = words.evidence;
  const isHere = file !== null && file.purged === null;
  const dayOf = (stated: string | undefined): string => (stated === undefined ? '' : day(stated));
  return (
    <Inspector
      label={t('evidence.inspector')}
      kind={
        <>
          <EvidenceGlyph state={standing} /> <span>{t(`evidence.is_${standing}`)}</span>
          <span className="mono quiet ell">{evidence.id}</span>
        </>
      }
      title={evidence.title}
      onClose={onClose}
    >
      <Part head={head.file.head}>
        {isHere ? (
          <a className={style.download} href={filePath(plant, file.sha256)} download>
            <Icon name="download" size={14} />
            <span className="ell">{file.name}</span>
            <span className="quiet num">{t('evidence.bytes', { n: number(file.size) })}</span>
          </a>
        ) : (
          <p>{file === null ? t('evidence.fileNone') : t('evidence.filePurged')}</p>
        )}
        {!isHere && evidence.file !== undefined && <p className="quiet">{evidence.file}</p>}
        {mayChange && (
          <FileDrop plant={plant} evidence={evidence.id} hasFile={evidence.sha256 !== undefined} />
        )}
      </Part>
      <Part head={t('evidence.said')}>
        <Facts
          of={[
            [head.kind.head, term(evidence.kind)],
            [head.type.head, evidence.type],
            [head.collected.head, dayOf(evidence.collected)],
            [head.expires.head, dayOf(evidence.expires)],
            [head.collectedBy.head, evidence.collectedBy],
            [head.source.head, evidence.source],
            [
              head.sha256.head,
              evidence.sha256 === undefined ? (
                ''
              ) : (
                <span key="sha256" className="mono" title={evidence.sha256}>
                  {evidence.sha256.slice(0, 16)}…
                </span>
              ),
            ],
            [head.note.head, evidence.note],
          ]}
        />
      </Part>
      <Part head={head.places.head}>
        <div className={style.refs}>
          {(evidence.places ?? []).map((ref) => (
            <RefDoor key={ref} plant={plant} to={ref} />
          ))}
        </div>
        {(evidence.places ?? []).length === 0 && <p>{t('evidence.nowhere')}</p>}
        <p>
          <Link
            to="/p/$plant/history"
            params={{ plant }}
            search={{ row: `evidence:${evidence.id}` }}
            className="link"
          >
            {t('history.of')}
          </Link>
        </p>
      </Part>
      <Part head={t('evidence.rests', { n: number(cited.length) })}>
        {cited.length === 0 && <p>{t('evidence.restsNone')}</p>}
        <ul className={style.refs}>
          {cited.slice(0, NAMED).map(({ place, requirement, status }) => (
            <li key={`${place} ${requirement}`} className={style.cited}>
              <RowDoor plant={plant} place={place} requirement={requirement} />
              <span className="mono quiet ell">{place}</span>
              <span>{term(status as 'met')}</span>
            </li>
          ))}
        </ul>
        {cited.length > NAMED && (
          <p className="quiet">{t('findings.more', { n: number(cited.length - NAMED) })}</p>
        )}
      </Part>
    </Inspector>
  );
}

interface RowDoorProps {
  readonly plant: string;
  readonly place: string;
  readonly requirement: string;
}

/** Zones and conduits have a worksheet; what is answered elsewhere is told by its reason. */
function RowDoor({ plant, place, requirement }: RowDoorProps) {
  const url = useUrl();
  const id = <span className="mono">{requirement.slice(requirement.indexOf('/') + 1)}</span>;
  const answer = `answer:${place}:${requirement}`;
  return /^(?:zone|conduit):/.test(place) ? (
    <Link
      to="/p/$plant/requirements"
      params={{ plant }}
      search={{ ...carried(url), place, row: requirement }}
      className="link"
    >
      {id}
    </Link>
  ) : (
    <WhyDoor of={answer} className="link">
      {id}
    </WhyDoor>
  );
}
