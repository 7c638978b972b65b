/** One scenario: what happens, how bad and how likely, what stands against it, what it asks for, and what is decided. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { categoryName } from '@bulkhead/core/risk/names.ts';
import { targets } from '../../api/risk.ts';
import { Facts, Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { useMoment, useSetUrl } from '../../ui/url-state.ts';
import { choiceWord } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Countermeasures } from './countermeasures.tsx';
import { ratingAt, STAGES } from './groups.ts';
import { Levels, Likely } from './levels.tsx';
import { RankMark } from './rank-mark.tsx';
import type { RiskOfPlant, RiskRow } from './use-risk.ts';
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
}

export function ScenarioInspector(props: ScenarioInspectorProps) {
  const { plant, row, data, risk, words, onClose } = props;
  const { t, day, list: listed } = useWords();
  const { scenario, rated, left } = row;
  const head = words.scenarios;
  const dayOf = (stated: string | undefined): string => (stated === undefined ? '' : day(stated));
  const conduits = scenario.path ?? [];
  const worst = scenario.worstCases ?? [];
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
      <Rated row={row} risk={risk} />
      <Part head={t('risk.whatHappens')}>
        <div className={list.refs}>
          <RefDoor plant={plant} to={scenario.place} name={row.place} />
        </div>
        <Facts
          of={[
            [head.source.head, row.source],
            [head.entry.head, scenario.entry],
            [head.effects.head, listed((scenario.effects ?? []).map((effect) => t(`risk.effect_${effect}`)))],
            [head.frs.head, (scenario.frs ?? []).join(' ')],
            [head.techniques.head, (scenario.techniques ?? []).join(', ')],
            [head.consequence.head, scenario.consequence],
          ]}
        />
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
        {(scenario.vulnerabilities ?? []).map(({ text, assets = [] }) => (
          <div key={text}>
            <p>{text}</p>
            <div className={list.refs}>
              {assets.map((id) => (
                <RefDoor key={id} plant={plant} to={`asset:${id}`} />
              ))}
            </div>
          </div>
        ))}
      </Part>
      <Part head={t('risk.howBad')}>
        <Levels risk={risk} scenario={scenario} rating={rated.unmitigated} />
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
        <Likely risk={risk} scenario={scenario} level={rated.unmitigated.likelihood} />
      </Part>
      <Part head={words.names.countermeasures}>
        <Countermeasures risk={risk} row={row} />
      </Part>
      <AsksPart plant={plant} row={row} />
      <Part head={t('risk.decision')}>
        {scenario.treatment === undefined && <p>{t('risk.notDecided')}</p>}
        <Facts
          of={[
            [
              head.treatment.head,
              scenario.treatment === undefined ? '' : choiceWord(words, scenario.treatment),
            ],
            [head.owner.head, scenario.owner],
            [head.acceptedBy.head, scenario.acceptedBy],
            [head.until.head, dayOf(scenario.until)],
            [head.due.head, dayOf(scenario.due)],
            [head.reason.head, scenario.reason],
            [head.date.head, dayOf(scenario.date)],
            [head.team.head, listed(scenario.team ?? [])],
            [head.nextReview.head, dayOf(scenario.nextReview)],
            [head.note.head, scenario.note],
          ]}
        />
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
      </Part>
    </Inspector>
  );
}

/** The rank before anything stands against it, today, and in the end; each can be asked why. */
function Rated({ row, risk }: { readonly row: RiskRow; readonly risk: Risk }) {
  const { t, list: listed } = useWords();
  const setUrl = useSetUrl();
  const reference = `rank:${row.scenario.id}`;
  return (
    <Part head={t('risk.ranks')}>
      <ul className={style.ranks}>
        {STAGES.map((stage) => {
          const { rank, severity, likelihood, exceeding } = ratingAt(row, stage);
          return (
            <li key={stage}>
              <button
                type="button"
                className={style.rankDoor}
                data-why={reference}
                onClick={() => setUrl({ why: reference })}
              >
                <span>{t(`risk.${stage}`)}</span>
                <RankMark risk={risk} rank={rank} withName />
                <span className="quiet num">
                  {severity === null ? '' : t('risk.at', { severity, likelihood })}
                </span>
              </button>
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
  const setUrl = useSetUrl();
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
              <button
                key={fr}
                type="button"
                className={style.frDoor}
                data-why={reference}
                onClick={() => setUrl({ why: reference })}
              >
                <span className="mono">{fr}</span> {target.slT[fr] ?? '?'}
              </button>
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
