/** Triage: every zone asked twelve questions, by keyboard, and what the answers come to so far. */
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import { TRIAGE_QUESTIONS } from '@bulkhead/core/model/schema/judgement.ts';
import { overview, triageView, type Moment } from '../../../api/plants.ts';
import { isGoing, isTyping } from '../../../ui/keys.ts';
import { Failed, Waiting } from '../../../ui/page-state.tsx';
import { useSetUrl, useUrl } from '../../../ui/url-state.ts';
import { useWords } from '../../../words/use-words.ts';
import page from '../requirements.module.css';
import { after, answersWith, type Answer } from './said.ts';
import { NotThere } from '../not-there.tsx';
import { TriageRail } from './triage-rail.tsx';
import { TriageRow } from './triage-row.tsx';
import { useTriageAnswers } from './use-triage-answers.ts';
import style from './triage.module.css';

interface TriageProps {
  readonly moment: Moment;
  readonly mayChange: boolean;
}

/** As the digits of the worksheet: what is best first, and 0 takes back. */
const ANSWER_KEYS: Readonly<Record<string, Answer>> = { '1': true, '2': false, '3': 'unknown', '0': null };

export function Triage({ moment, mayChange }: TriageProps) {
  const { t, term, number } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const grid = useRef<HTMLDivElement>(null);
  const { data: all } = useQuery(overview(moment));
  const { data, error, refetch } = useQuery(triageView(moment));
  const heads = all?.value.places ?? [];
  const nameOf = (ref: string): string => heads.find((each) => each.ref === ref)?.name ?? ref;
  const answers = useTriageAnswers(moment, nameOf);
  if (error !== null && data === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined || all === undefined)
    return <Waiting rows={24} what={t('requirements.workingOut')} />;
  const { places, questions } = data.value;
  const current = places.find(({ ref }) => ref === url.place) ?? places[0];
  if (current === undefined) return <p className={page.nothing}>{t('triage.noZones')}</p>;
  const question = TRIAGE_QUESTIONS.find((each) => each === url.row) ?? TRIAGE_QUESTIONS[0];
  const told = places.map((each) => ({ ...each, answers: answersWith(each, answers.said) }));
  const given = told.map((each) => Object.keys(each.answers).length);
  const counts = {
    zones: {
      n: number(given.filter((n) => n === TRIAGE_QUESTIONS.length).length),
      all: number(places.length),
    },
    answers: {
      n: number(given.reduce((sum, n) => sum + n, 0)),
      all: number(places.length * TRIAGE_QUESTIONS.length),
    },
  };
  const go = (place: string, row: TriageQuestion): void => {
    setUrl({ place, row }, true);
    // Rows are all there: what is focused need not be waited for.
    grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${place} ${row}`)}"]`)?.focus();
  };
  const say = (answer: Answer): void => {
    answers.say(current.ref, question, answer);
    if (answer === null) return;
    const next = after(places, current.ref, question);
    go(next.place, next.question);
  };
  const step = (by: { readonly zone?: number; readonly question?: number }): void => {
    const zone = places[places.indexOf(current) + (by.zone ?? 0)];
    const next = TRIAGE_QUESTIONS[TRIAGE_QUESTIONS.indexOf(question) + (by.question ?? 0)];
    if (zone !== undefined && next !== undefined) go(zone.ref, next);
  };
  const openRow = (): void => {
    const row = questions.find((each) => each.question === question)?.requirements[0];
    setUrl({ by: undefined, place: current.ref, row });
  };
  const pressed = (event: React.KeyboardEvent): void => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || isGoing(event)) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => step({ question: 1 }),
      ArrowLeft: () => step({ question: -1 }),
      ArrowDown: () => step({ zone: 1 }),
      ArrowUp: () => step({ zone: -1 }),
      Home: () => go(current.ref, TRIAGE_QUESTIONS[0]),
      End: () => go(current.ref, TRIAGE_QUESTIONS.at(-1) as TriageQuestion),
      Enter: openRow,
    };
    const answer = mayChange ? ANSWER_KEYS[event.key] : undefined;
    const act = moves[event.key] ?? (answer === undefined ? undefined : () => say(answer));
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <>
      <div className={page.bar}>
        <span className={style.lead}>{t('triage.lead')}</span>
        <span className={page.space} />
        <span>{t('triage.zonesAsked', counts.zones)}</span>
        <span className="quiet">{t('triage.answersGiven', counts.answers)}</span>
      </div>
      <NotThere asked={url.place} shown={current.ref} />
      <NotThere asked={url.row} shown={question} />
      <div className={style.columns}>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells are what is focused */}
        <div
          ref={grid}
          className={style.grid}
          role="grid"
          aria-label={t('triage.gridName')}
          onKeyDown={pressed}
        >
          <div role="row" className={`${style.row} ${style.heads}`}>
            <span role="columnheader" className={style.zoneHead}>
              {t('triage.zone')}
            </span>
            {TRIAGE_QUESTIONS.map((each) => (
              <span key={each} role="columnheader" className={style.head} data-current={each === question}>
                <span>{term(`question-${each}`)}</span>
              </span>
            ))}
          </div>
          {told.map((each) => (
            <TriageRow
              key={each.ref}
              place={each}
              name={nameOf(each.ref)}
              onItsWay={answers.said.get(each.ref)}
              current={each.ref === current.ref ? question : null}
              onCell={(row) => setUrl({ place: each.ref, row }, true)}
              onName={() => go(each.ref, question)}
            />
          ))}
        </div>
        <TriageRail
          place={told[places.indexOf(current)] ?? current}
          head={heads.find(({ ref }) => ref === current.ref)}
          question={question}
          asked={questions.find((each) => each.question === question)}
          recording={answers}
          nameOf={nameOf}
          mayChange={mayChange}
          onSay={say}
        />
      </div>
    </>
  );
}
