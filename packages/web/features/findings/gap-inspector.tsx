/** One gap: what is open, where, what would close it; and what is decided about it. */
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { GapRow } from '@bulkhead/core/report/workbench/gaps.ts';
import { placeRows } from '../../api/plants.ts';
import { Tag } from '../../ui/controls/button.tsx';
import { DecisionPart } from '../../ui/decision/decision-part.tsx';
import { Verdict } from '../../ui/glyphs/verdict.tsx';
import { Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { carried, useMoment, useUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { rowOf } from './gap-row.ts';
import style from '../../ui/list-page.module.css';

interface GapInspectorProps {
  readonly plant: string;
  readonly gap: GapRow;
  readonly entry: number | null;
  readonly mayChange: boolean;
  /** A form is open, and the row is no gap any more. */
  readonly isGone: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onClose: () => void;
}

export function GapInspector(props: GapInspectorProps) {
  const { plant, gap, entry, mayChange, isGone, onOpen, onClose } = props;
  const { t, language } = useWords();
  const { data } = useQuery(placeRows(useMoment(plant), gap.place.ref));
  const intent = data?.value.rows.find((row) => row.requirement === gap.requirement)?.intent ?? null;
  const url = useUrl();
  const { id, place, requirement, title, verdict, how, measures, decided, level, fr } = gap;
  return (
    <Inspector
      label={t('findings.gapInspector')}
      kind={
        <>
          <Verdict verdict={verdict} quiet={false} />
          <Tag>{rowOf(requirement)}</Tag>
        </>
      }
      title={title}
      onClose={onClose}
    >
      <Part head={t('findings.what')}>
        {isGone && <p role="status">{t('decisions.gone')}</p>}
        {intent !== null && (
          <p lang="en">
            {intent} {language !== 'en' && <span className="quiet">{t('requirements.inEnglish')}</span>}
          </p>
        )}
        <p>{t('findings.askedFrom', { fr, sl: level })}</p>
        {how !== null && <p>{how}</p>}
        <p>
          <WhyDoor of={id} className="link">
            {t('findings.reason')}
          </WhyDoor>
        </p>
      </Part>
      <Part head={t('findings.where')}>
        <div className={style.refs}>
          <RefDoor plant={plant} to={place.ref} name={place.name} />
        </div>
        <p>
          <Link
            to="/p/$plant/requirements"
            params={{ plant }}
            search={{ ...carried(url), place: place.ref, row: requirement }}
            className="link"
          >
            {t('findings.toWorksheet')}
          </Link>
        </p>
      </Part>
      <Part head={t('findings.closesWith')}>
        {measures.length === 0 ? (
          <p className="quiet">{t('findings.noMeasure')}</p>
        ) : (
          measures.map((measure) => <p key={measure}>{measure}</p>)
        )}
      </Part>
      <Part head={t('decisions.decision')}>
        <DecisionPart
          key={id}
          plant={plant}
          gap={{ place: place.ref, requirement, decided }}
          name={`${rowOf(requirement)}, ${place.name}`}
          entry={entry}
          mayChange={mayChange}
          onOpen={onOpen}
        />
      </Part>
    </Inspector>
  );
}
