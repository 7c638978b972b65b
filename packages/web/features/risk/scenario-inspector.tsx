/** One scenario: what happens, how bad and how likely, what stands against it, what it asks for, and what is decided. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { categoryName } from '@bulkhead/core/risk/names.ts';
import { targets } from '../../api/risk.ts';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { Refused } from '../../ui/refused.tsx';
import { lastStatus } from '../../ui/status.ts';
import { useMoment } from '../../ui/url-state.ts';
import { useChange } from '../../ui/use-change.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { choiceWord } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { countermeasuresWithout } from './countermeasure-draft.ts';
import { Countermeasures } from './countermeasures.tsx';
import type { RiskDialog } from './dialogs.tsx';
import { ratingAt, STAGES } from './groups.ts';
import { RankMark } from './rank-mark.tsx';
import {
  DecisionFields,
  HappensFields,
  LikelihoodFields,
  SeverityFields,
  type FieldsProps,
} from './scenario-fields.tsx';
import { fieldName, fieldText } from './told-fields.ts';
import type { RiskOfPlant, RiskRow } from './use-risk.ts';
import { weaknessesWithout } from './weakness-draft.ts';
import { Weaknesses } from './weaknesses.tsx';
import list from '../../ui/list-page.module.css';
import style from './risk.module.css';

interface ScenarioInspectorProps {
  readonly plant: string;
  readonly row: RiskRow;
  readonly data: RiskOfPlant;
  readonly risk: Risk;
  readonly words: SheetWords;
  readonly mayChange: boolean;
  readonly onClose: () => void;
  readonly onDialog: (dialog: RiskDialog) => void;
}

/** What was sent last: to be sent again where somebody else changed the same. */
interface Tried {
  readonly field: string;
  readonly set: Readonly<Record<string, unknown>>;
}

export function ScenarioInspector(props: ScenarioInspectorProps) {
  const { plant, row, data, risk, words, mayChange, onClose, onDialog } = props;
  const { t } = useWords();
  const change = useChange(plant);
  const [tried, setTried] = useState<Tried | null>(null);
  /** The entry at which a field was opened: what others wrote since is not written over unseen. */
  const lookedAt = useRef<number | null>(null);
  /** The last entry from here: one that was opened before it does not stand against itself. */
  const written = useRef(0);
  const { scenario, rated, left } = row;
  const head = words.scenarios;
  const conduits = scenario.path ?? [];
  const worst = scenario.worstCases ?? [];
  const commit = async (field: string, set: Tried['set'], entry: number | null): Promise<void> => {
    setTried({ field, set });
    const reason = t('risk.reasonOf', { field: fieldName(words, field) ?? field, name: scenario.name });
    const sent = { changes: [{ ref: `scenario:${scenario.id}`, set }], reason };
    const isRecorded = await change.send({
      ...sent,
      entry: entry === null ? null : Math.max(entry, written.current),
    });
    const told = lastStatus();
    if (isRecorded && told.state === 'recorded' && told.plant === plant) written.current = told.seq;
  };
  const fields: FieldsProps = {
    risk,
    words,
    scenario,
    mayChange,
    isSending: change.isSending,
    onOpen: () => {
      lookedAt.current = data.said.seq;
    },
    commit: (field, set) => {
      void commit(field, set, lookedAt.current ?? data.said.seq);
      lookedAt.current = null;
    },
  };
  return (
    <Inspector
      label={t('risk.inspector')}
      kind={
        <>
          <RankMark risk={risk} rank={left.rank} />
          <span>{choiceWord(words, left.outcome)}</span>
          <span className="mono quiet ell">{scenario.id}</span>
        </>
      }
      title={scenario.name}
      onClose={onClose}
    >
      {change.conflict !== null && (
        <ConflictNote
          conflict={change.conflict}
          nameOf={(field) => fieldName(words, field)}
          textOf={(field, value) => fieldText(words, risk, field, value)}
          onKeepMine={() => tried !== null && void commit(tried.field, tried.set, null)}
          onTakeTheirs={change.settle}
        />
      )}
      {change.refused !== null && change.conflict === null && <Refused>{change.refused}</Refused>}
      <Rated row={row} risk={risk} />
      <Part head={t('risk.whatHappens')}>
        <div className={list.refs}>
          <RefDoor plant={plant} to={scenario.place} name={row.place} />
        </div>
        <HappensFields {...fields} />
        {conduits.length > 0 && (
          <>
            <p className="quiet">{head.path.head}</p>
            <div className={list.refs}>
              {conduits.map((id) => (
                <RefDoor key={id} plant={plant} to={`conduit:${id}`} name={data.names.get(`conduit:${id}`)} />
              ))}
            </div>
          </>
        )}
      </Part>
      <Part head={t('risk.weaknesses')}>
        <Weaknesses
          plant={plant}
          row={row}
          mayChange={mayChange}
          onChange={(at) => onDialog({ of: 'weakness', at })}
          onRemove={(at) =>
            fields.commit('vulnerabilities', {
              vulnerabilities: weaknessesWithout(scenario.vulnerabilities ?? [], at),
            })
          }
        />
      </Part>
      <Part head={t('risk.howBad')}>
        <SeverityFields {...fields} rating={rated.unmitigated} />
        {worst.length > 0 && (
          <div className={list.refs}>
            {worst.map((id) => (
              <RefDoor
                key={id}
                plant={plant}
                to={`worstCase:${id}`}
                name={data.names.get(`worstCase:${id}`)}
              />
            ))}
          </div>
        )}
      </Part>
      <Part head={t('risk.howLikely')}>
        <LikelihoodFields {...fields} level={rated.unmitigated.likelihood} />
      </Part>
      <Part head={words.names.countermeasures}>
        <Countermeasures
          risk={risk}
          row={row}
          mayChange={mayChange}
          onChange={(stated) => onDialog({ of: 'countermeasure', stated })}
          onRemove={({ id }) =>
            fields.commit('countermeasures', {
              countermeasures: countermeasuresWithout(scenario.countermeasures ?? [], id),
            })
          }
        />
        {mayChange && (
          <p>
            <button
              type="button"
              className="link"
              onClick={() => onDialog({ of: 'countermeasure', stated: null })}
            >
              {t('risk.addCountermeasure')}
            </button>
          </p>
        )}
      </Part>
      <AsksPart plant={plant} row={row} />
      <Part head={t('risk.decision')}>
        <DecisionFields {...fields} />
      </Part>
      {rated.questions.length > 0 && (
        <Part head={t('risk.questions')}>
          <ul className={style.questions}>
            {rated.questions.map(({ code, about }) => (
              <li key={`${code} ${about}`}>{t(`risk.ask_${code}`, { about })}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part head={t('assets.rests')}>
        <p>
          <Link
            to="/p/$plant/history"
            params={{ plant }}
            search={{ row: `scenario:${scenario.id}` }}
            className="link"
          >
            {t('history.of')}
          </Link>
        </p>
        {mayChange && (
          <p>
            <button type="button" className="link" onClick={() => onDialog({ of: 'remove' })}>
              {t('risk.removeScenario')}
            </button>
          </p>
        )}
      </Part>
    </Inspector>
  );
}

/** The rank before anything stands against it, today, and in the end; each can be asked why. */
function Rated({ row, risk }: { readonly row: RiskRow; readonly risk: Risk }) {
  const { t, list: listed } = useWords();
  const reference = `rank:${row.scenario.id}`;
  return (
    <Part head={t('risk.ranks')}>
      <ul className={style.ranks}>
        {STAGES.map((stage) => {
          const { rank, severity, likelihood, exceeding } = ratingAt(row, stage);
          return (
            <li key={stage}>
              <WhyDoor of={reference} className={style.rankDoor}>
                <span>{t(`risk.${stage}`)}</span>
                <RankMark risk={risk} rank={rank} withName />
                <span className="quiet num">
                  {severity === null ? '' : t('risk.at', { severity, likelihood })}
                </span>
              </WhyDoor>
              {exceeding.length > 0 && (
                <span className={style.exceeding}>
                  {t('risk.tooHighIn', { what: listed(exceeding.map((id) => categoryName(risk, id))) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** Which SL it asks for, and in which FRs it sets the SL-T of its place. */
function AsksPart({ plant, row: { asks, scenario } }: { readonly plant: string; readonly row: RiskRow }) {
  const { t } = useWords();
  const { data } = useQuery(targets(useMoment(plant)));
  if (asks === null) return null;
  const target = data?.value.places.find(({ ref }) => ref === scenario.place);
  const { drivers, derived } = target?.slTBasis ?? {};
  const driven = FR_ORDER.filter((fr) =>
    (derived?.drivers ?? drivers)?.[fr].includes(`scenario:${scenario.id}`),
  );
  return (
    <Part head="SL-T">
      <p className={style.asks}>
        {asks.level === null ? (
          t(`risk.lacks_${asks.lacks ?? 'severity'}`)
        ) : (
          <>
            {t('risk.asksFor')} <SlChip level={asks.level} />
          </>
        )}
      </p>
      {target !== undefined && (
        <p className={style.frDoors}>
          {driven.length === 0 ? t('risk.drivesNothing') : t('risk.drives')}{' '}
          {driven.map((fr) => {
            const reference = `slt:${scenario.place}:${fr}`;
            return (
              <WhyDoor key={fr} of={reference} className={style.frDoor}>
                <span className="mono">{fr}</span> {target.slT[fr] ?? '?'}
              </WhyDoor>
            );
          })}
        </p>
      )}
      <p>
        <Link
          to="/p/$plant/risk/targets"
          params={{ plant }}
          search={{ sel: scenario.place }}
          className="link"
        >
          {t('risk.toTargets')}
        </Link>
      </p>
    </Part>
  );
}
