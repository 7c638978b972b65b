/** The scenario step by step; any step is reached by a click, and by the arrows. */
import { useEffect, useRef } from 'react';
import type { Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import type { RatedScenario } from '@bulkhead/core/risk/scenarios.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { RiskOfPlant } from '../use-risk.ts';
import {
  ConsequenceBlock,
  DecideBlock,
  ExistingBlock,
  LikelihoodBlock,
  ThreatBlock,
  WeaknessBlock,
  type BlockProps,
} from './blocks.tsx';
import type { Draft } from './draft.ts';
import type { Step } from './steps.ts';
import style from './workshop.module.css';

interface SceneProps {
  readonly data: RiskOfPlant;
  readonly risk: Risk;
  readonly words: SheetWords;
  readonly scenario: Scenario;
  readonly rated: RatedScenario;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly category: string;
  readonly onCategory: (id: string) => void;
  readonly note: React.RefObject<HTMLTextAreaElement | null>;
  readonly say: (draft: Draft) => void;
}

export function Scene(props: SceneProps) {
  const { data, risk, words, scenario, rated, step, onStep, category, onCategory, note, say } = props;
  const box = useRef<HTMLDivElement>(null);
  const { id } = scenario;
  useEffect(() => {
    if (id !== '') box.current?.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [step, id]);
  const block = (of: Step): BlockProps => ({ data, risk, words, scenario, rated, isOn: step === of, say });
  const blocks: readonly (readonly [Step, React.ReactNode])[] = [
    ['threat', <ThreatBlock key="threat" {...block('threat')} />],
    ['weakness', <WeaknessBlock key="weakness" {...block('weakness')} />],
    [
      'consequence',
      <ConsequenceBlock
        key="consequence"
        {...block('consequence')}
        category={category}
        onCategory={onCategory}
      />,
    ],
    ['likelihood', <LikelihoodBlock key="likelihood" {...block('likelihood')} note={note} />],
    ['existing', <ExistingBlock key="existing" {...block('existing')} />],
    ['decide', <DecideBlock key="decide" {...block('decide')} />],
  ];
  return (
    <>
      <header className={style.title}>
        <p className={`mono quiet ${style.id}`}>{scenario.id}</p>
        <h1>{scenario.name}</h1>
      </header>
      <div className={style.scene} ref={box}>
        {blocks.map(([of, children]) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the steps above are buttons, and the arrows do the same
          <div
            key={of}
            data-step={of}
            className={style.block}
            data-on={step === of}
            onClick={() => {
              if (step !== of) onStep(of);
            }}
          >
            {children}
          </div>
        ))}
      </div>
    </>
  );
}
