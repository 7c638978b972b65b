/** The question in full with what it speaks for, and the range of SL-A that the answers of the zone give. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { PlaceTriage } from '@bulkhead/core/evaluate/triage.ts';
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import { TRIAGE_QUESTIONS } from '@bulkhead/core/model/schema/judgement.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import type { TriageView } from '../../../api/plants.ts';
import { ConflictNote } from '../../../ui/conflict-note.tsx';
import { Button } from '../../../ui/controls/button.tsx';
import { Kbd } from '../../../ui/controls/kbd.tsx';
import { Gauge } from '../../../ui/gauge/gauge.tsx';
import { useReading, useSetUrl } from '../../../ui/url-state.ts';
import { WhyDoor } from '../../../ui/why-door.tsx';
import { useSheetWords } from '../../../words/sheet-words.ts';
import { useWords } from '../../../words/use-words.ts';
import page from '../requirements.module.css';
import { rowId } from '../shown-rows.ts';
import type { Answer } from './said.ts';
import { useAnswerText } from './triage-row.tsx';
import type { TriageAnswers } from './use-triage-answers.ts';
import style from './triage.module.css';

interface TriageRailProps {
  /** With what is on its way. */
  readonly place: PlaceTriage;
  readonly head: OverviewPlace | undefined;
  readonly question: TriageQuestion;
  readonly asked: TriageView['questions'][number] | undefined;
  readonly recording: TriageAnswers;
  readonly mayChange: boolean;
  /** Of a zone. */
  readonly nameOf: (place: string) => string;
  readonly onSay: (answer: Answer) => void;
}

export function TriageRail(props: TriageRailProps) {
  const { place, head, question, asked, recording, mayChange, nameOf, onSay } = props;
  const { t, term } = useWords();
  const sheets = useSheetWords();
  const setUrl = useSetUrl();
  const textOf = useAnswerText();
  const now = place.answers[question];
  const left = TRIAGE_QUESTIONS.length - Object.keys(place.answers).length;
  const { conflict, refused } = recording;
  const buttons = [
    ['1', true, t('triage.yes')],
    ['2', false, t('triage.no')],
    ['3', 'unknown', t('triage.unknown')],
  ] as const;
  return (
    <aside className={style.rail} aria-label={t('triage.rail')}>
      <section className={style.asked}>
        <h2>{term(`question-${question}`)}</h2>
        <p className={style.question}>{sheets?.triage[question].head}</p>
        {mayChange ? (
          <div className={style.answers}>
            {buttons.map(([key, answer, text]) => (
              <Button key={key} aria-pressed={now === answer} onClick={() => onSay(answer)}>
                {text} <Kbd>{key}</Kbd>
              </Button>
            ))}
            {now !== undefined && (
              <Button bare onClick={() => onSay(null)}>
                {t('triage.takeBack')} <Kbd>0</Kbd>
              </Button>
            )}
          </div>
        ) : (
          <p>{now === undefined ? t('triage.unasked') : textOf(now)}</p>
        )}
        {asked !== undefined && (
          <p className="quiet">
            {t('triage.carries', { level: asked.carries })}{' '}
            {asked.requirements.map((requirement) => (
              <button
                key={requirement}
                type="button"
                className={`mono ${style.door}`}
                title={t('triage.openRow', { row: rowId(requirement) })}
                onClick={() => setUrl({ by: undefined, place: place.ref, row: requirement })}
              >
                {rowId(requirement)}
              </button>
            ))}
          </p>
        )}
        {conflict !== null && (
          <ConflictNote
            // Of whichever zone: one has gone on to the next meanwhile.
            of={nameOf(conflict.at.slice('triage:'.length))}
            conflict={conflict}
            nameOf={(field) => {
              const known = TRIAGE_QUESTIONS.find((each) => each === field);
              return known === undefined ? null : term(`question-${known}`);
            }}
            textOf={(_, value) => textOf(value as boolean | 'unknown')}
            onKeepMine={recording.keepMine}
            onTakeTheirs={recording.takeTheirs}
          />
        )}
        {conflict === null && refused !== null && (
          <div role="alert" className={page.refused}>
            <p>{refused}</p>
            <Button onClick={recording.keepMine}>{t('requirements.record')}</Button>{' '}
            <Button onClick={recording.takeTheirs}>{t('requirements.cancel')}</Button>
          </div>
        )}
      </section>
      <header className={page.railHead}>
        <h2>{t('triage.rail')}</h2>
        <span className="quiet">{t('triage.railNote')}</span>
      </header>
      <ul>
        {FR_ORDER.map((fr, i) => (
          <Range key={fr} place={place} head={head} fr={fr} at={i} />
        ))}
      </ul>
      <p className={`quiet ${style.left}`}>
        {left === 0 ? t('triage.doneHere') : t('triage.leftHere', { count: left })}
      </p>
    </aside>
  );
}

interface RangeProps {
  readonly place: PlaceTriage;
  readonly head: OverviewPlace | undefined;
  readonly fr: (typeof FR_ORDER)[number];
  readonly at: number;
}

function Range({ place, head, fr, at }: RangeProps) {
  const { t } = useWords();
  const reading = useReading();
  const [lower, upper] = [place.provisional.lower[fr], place.provisional.upper[fr]];
  const judged = head?.slA[reading][at] ?? null;
  const target = head?.slT[at] ?? null;
  const reference = `triage:${place.ref}:${fr}:lower`;
  const spoken =
    lower === null || upper === null
      ? t('triage.noRow', { fr })
      : lower === upper
        ? t('triage.exactly', { fr, lower })
        : t('triage.range', { fr, lower, upper });
  return (
    <li className={page.level}>
      <WhyDoor of={reference} className={page.levelDoor} aria-label={spoken}>
        <span className={`mono ${page.fr}`}>{fr}</span>
        <Gauge levels={{ target, achieved: lower, claimed: lower, upper }} scale={1.25} />
        <b className={style.range}>{lower === null ? '–' : lower === upper ? lower : `${lower}–${upper}`}</b>
        <span className="quiet">{target === null ? '' : t('requirements.rowOf', { target })}</span>
        <span className={`quiet ${page.end}`}>
          {judged === null ? t('triage.judgedNone') : t('triage.judged', { level: judged })}
        </span>
      </WhyDoor>
    </li>
  );
}
