/** What is on the wall, and the keys that move it. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { conflictAt, conflictFields } from '../../../ui/conflict-fields.ts';
import { ConflictNote } from '../../../ui/conflict-note.tsx';
import { useKeys } from '../../../ui/keys.ts';
import { lastStatus } from '../../../ui/status.ts';
import { today } from '../../../ui/today.ts';
import { carried, useSetUrl, useUrl, useToldReading } from '../../../ui/url-state.ts';
import { useChange } from '../../../ui/use-change.ts';
import { useUndo } from '../../../ui/use-undo.ts';
import { useWords } from '../../../words/use-words.ts';
import type { CellAt } from '../matrix.tsx';
import { fieldName, fieldText } from '../told-fields.ts';
import type { RiskOfPlant, RiskRow } from '../use-risk.ts';
import { BigMatrix } from './big-matrix.tsx';
import { KeyLine } from './key-line.tsx';
import { patchOf, withDraft, type Draft } from './draft.ts';
import { Scene } from './scene.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { draftAgreed, draftDropped, draftSet, draftTakenUp, fieldsDropped, useSession } from './session.ts';
import { letterOfLikelihood, STEPS, type Step } from './steps.ts';
import { TargetBar } from './target-bar.tsx';
import { TopLine } from './top-line.tsx';
import { askedLevels, movedBy, nearestFlip, targetsOf, tried } from './trial.ts';
import style from './workshop.module.css';

interface WallProps {
  readonly plant: string;
  readonly data: RiskOfPlant;
  readonly risk: Risk;
  readonly words: SheetWords;
  readonly mayChange: boolean;
}

const NO_DRAFT: Draft = {};

export function Wall({ plant, data, risk, words, mayChange }: WallProps) {
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const navigate = useNavigate();
  const side = useToldReading();
  const change = useChange(plant);
  const undo = useUndo(plant);
  const note = useRef<HTMLTextAreaElement>(null);
  const [session, update] = useSession(plant);
  const rows = useMemo(
    () => data.rows.filter(({ scenario }) => url.place === undefined || scenario.place === url.place),
    [data, url.place],
  );
  const chosen = (rows.find(({ scenario: { id } }) => id === url.sel) ?? rows[0] ?? data.rows[0]) as RiskRow;
  const { scenario: recorded, rated: published } = chosen;
  const { id } = recorded;
  const step: Step = STEPS.find((each) => each.step === url.show)?.step ?? 'likelihood';
  const [category, setCategory] = useState(risk.categories[0]?.id ?? '');
  const draft = session.drafts[id] ?? NO_DRAFT;
  /** The scenario that was sent last: what became of it is told beside no other one. */
  const [sentOf, setSentOf] = useState<string | null>(null);
  const conflict = conflictAt(change.conflict, `scenario:${id}`);
  const scenario = useMemo(() => withDraft(recorded, draft), [recorded, draft]);
  const rated = useMemo(
    () => tried(risk, data.asOf, published, scenario),
    [risk, data.asOf, published, scenario],
  );
  const targets = useTargets(data, scenario);
  const patch = patchOf(recorded, draft);

  const say = (more: Draft): void => update((before) => draftSet(before, id, more, data.said.seq));
  const goTo = (next: RiskRow | undefined): void => {
    if (next !== undefined) setUrl({ sel: next.scenario.id, why: undefined }, true);
  };
  const goBy = (by: number): void => goTo(rows[(rows.indexOf(chosen) + by + rows.length) % rows.length]);
  const stepBy = (by: number): void => {
    const at = STEPS.findIndex((each) => each.step === step) + by;
    const next = STEPS[Math.max(0, Math.min(STEPS.length - 1, at))];
    setUrl({ show: next?.step }, true);
  };
  const rate = (level: number): void => {
    if (level <= risk.severities.length)
      say({ severity: { ...scenario.severity, [category]: level } as Scenario['severity'] });
  };
  const agree = async (entry: number | null = session.since[id] ?? data.said.seq): Promise<void> => {
    if (patch === null || !mayChange || change.isSending) return;
    const who = session.room.length === 0 ? {} : { team: session.room };
    const set = { ...patch, ...who, date: today() };
    setSentOf(id);
    const isRecorded = await change.send({
      changes: [{ ref: `scenario:${id}`, set }],
      reason: t('workshop.reason', { name: recorded.name }),
      entry,
    });
    if (!isRecorded) return;
    const told = lastStatus();
    const written = told.state === 'recorded' && told.plant === plant ? told.seq : null;
    update((before) => draftAgreed(before, id, draft, written));
  };
  const drop = (): void => {
    if (conflict !== null) change.settle();
    update((before) => draftDropped(before, id));
  };
  const takeTheirs = (fields: readonly string[]): void => {
    change.settle();
    update((before) => fieldsDropped(before, id, fields, data.said.seq));
  };
  /** The last step back: a draft that was dropped, or else the last entry. */
  const stepBack = (): void => {
    if (session.dropped === null) return void undo();
    const { id: sel } = session.dropped;
    const place = rows.some(({ scenario: each }) => each.id === sel) ? url.place : undefined;
    setUrl({ sel, place, why: undefined }, true);
    update(draftTakenUp);
  };
  const leave = (): void =>
    void navigate({ to: '/p/$plant/risk', params: { plant }, search: { ...carried(url), sel: id } });
  const park = (): void =>
    update((before) => ({
      ...before,
      parked: before.parked.includes(id)
        ? before.parked.filter((each) => each !== id)
        : [...before.parked, id],
    }));
  const letters = Object.fromEntries(
    risk.likelihoods.map(({ level }) => [
      letterOfLikelihood(level).toLowerCase(),
      () => say({ likelihood: level as Scenario['likelihood'] & number }),
    ]),
  );
  const digits = Object.fromEntries(risk.severities.map(({ level }) => [String(level), () => rate(level)]));
  const categoryBy = (by: number): void => {
    const at = risk.categories.findIndex((each) => each.id === category) + by;
    setCategory(risk.categories[(at + risk.categories.length) % risk.categories.length]?.id ?? category);
    setUrl({ show: 'consequence' }, true);
  };
  useKeys({
    ...letters,
    ...digits,
    0: () => {
      if (step !== 'consequence') return say({ likelihood: null });
      const { [category]: _, ...rest } = scenario.severity ?? {};
      say({ severity: rest as Scenario['severity'] });
    },
    ArrowRight: () => stepBy(1),
    ArrowLeft: () => stepBy(-1),
    ArrowDown: () => categoryBy(1),
    ArrowUp: () => categoryBy(-1),
    n: () => goBy(1),
    'shift+n': () => goBy(-1),
    p: park,
    '/': () => {
      setUrl({ show: 'likelihood' }, true);
      // The field is there once the step is on.
      setTimeout(() => note.current?.focus());
    },
    Backspace: drop,
    'ctrl+z': stepBack,
    '?': () => {
      const door = document.activeElement?.closest<HTMLElement>('[data-why]');
      setUrl({ why: door?.dataset['why'] ?? `rank:${id}` });
    },
    Escape: () => (url.why === undefined ? leave() : setUrl({ why: undefined })),
    'ctrl+Enter': () => void agree(),
    Enter: (event) => {
      // A button that has the focus is pressed by it.
      if (event.target instanceof HTMLElement && event.target.closest('button, a, [role=radio]') !== null) {
        if (event.target.closest('[role=radio]') === null) return event.target.closest('button')?.click();
      }
      void agree();
    },
  });
  useEffect(() => {
    document.title = `${recorded.name} · ${t('workshop.title')} · ${t('frame.product')}`;
  }, [recorded.name, t]);
  return (
    <>
      <TopLine
        step={step}
        onStep={(next) => setUrl({ show: next }, true)}
        parked={session.parked.length}
        onPark={park}
        isParked={session.parked.includes(id)}
        onLeave={leave}
        at={id}
        limit={session.limit}
        onLimit={(limit) => update((before) => ({ ...before, limit }))}
      />
      <div className={style.columns}>
        <ScenarioList
          data={data}
          risk={risk}
          rows={rows}
          chosen={chosen}
          place={url.place}
          session={session}
          onChoose={(sel) => setUrl({ sel, why: undefined }, true)}
          onPlace={(place) => setUrl({ place, sel: undefined }, true)}
          onRoom={(room) => update((before) => ({ ...before, room }))}
        />
        <main className={style.main} id="content">
          <Scene
            data={data}
            risk={risk}
            words={words}
            scenario={scenario}
            rated={rated}
            step={step}
            onStep={(next) => setUrl({ show: next }, true)}
            category={category}
            onCategory={setCategory}
            note={note}
            say={say}
          />
          {conflict !== null && (
            <ConflictNote
              conflict={conflict}
              nameOf={(field) => fieldName(words, field)}
              textOf={(field, value) => fieldText(words, risk, field, value)}
              onKeepMine={() => void agree(null)}
              onTakeTheirs={() => takeTheirs(conflictFields(conflict))}
            />
          )}
          {change.refused !== null && change.conflict === null && sentOf === id && (
            <p className={style.refused} role="alert">
              {change.refused}
            </p>
          )}
          <KeyLine risk={risk} isChanged={patch !== null} isDropped={session.dropped !== null} />
        </main>
        <BigMatrix
          risk={risk}
          rows={data.rows}
          rated={rated}
          side={side}
          onCell={({ severity, likelihood }: CellAt) => {
            rate(severity);
            say({ likelihood: likelihood as Scenario['likelihood'] & number });
          }}
        />
      </div>
      <TargetBar
        data={data}
        risk={risk}
        place={recorded.place}
        before={targets.before.get(recorded.place)}
        after={targets.after.get(recorded.place)}
        moved={targets.moved}
        nearest={targets.nearest}
        agree={{
          isReady: patch !== null && mayChange,
          isSending: change.isSending,
          why: mayChange ? t('workshop.nothingNew') : t('workshop.mayNot'),
        }}
        isOn={step === 'target'}
        onAgree={() => void agree()}
      />
    </>
  );
}

/** SL-T with what is in the record, and with the scenario as it would be; the others stay as they are recorded. */
function useTargets(data: RiskOfPlant, scenario: Scenario) {
  const targetsWith = useMemo(() => targetsOf(data), [data]);
  const scenarios = useMemo(() => data.said.of('scenario'), [data]);
  const before = useMemo(() => targetsWith(scenarios), [targetsWith, scenarios]);
  return useMemo(() => {
    const instead = (one: Scenario) =>
      targetsWith(scenarios.map((each) => (each.id === one.id ? one : each)));
    const after = instead(scenario);
    const levelsWith = (one: Scenario) => {
      const target = instead(one).get(scenario.place);
      return target === undefined ? [] : askedLevels(target);
    };
    return {
      before,
      after,
      moved: movedBy(before, after, scenario.place),
      nearest: data.risk === null ? null : nearestFlip(data.risk, scenario, levelsWith),
    };
  }, [targetsWith, scenarios, before, scenario, data.risk]);
}
