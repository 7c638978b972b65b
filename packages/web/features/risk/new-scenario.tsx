/** A scenario that is not there yet, in a dialog: what happens, where and what it leads to; the rest is said beside the register. */
import { MultiSelect, Select, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import { EFFECTS } from '@bulkhead/core/model/schema/scenario.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { Entities } from '../../api/entities.ts';
import { freeId } from '../../ui/free-id.ts';
import { MakeDialog, NameField } from '../../ui/make-dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { leftOpen } from './left-open.ts';
import { scaleOptions } from './scale-options.ts';
import { scenarioSaid, type ScenarioDraft } from './scenario-draft.ts';
import style from './risk.module.css';

interface NewScenarioProps {
  readonly plant: string;
  readonly said: Entities;
  readonly risk: Risk;
  readonly words: SheetWords;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

const NOTHING: ScenarioDraft = {
  name: '',
  place: null,
  source: null,
  consequence: '',
  effects: [],
  severity: {},
  likelihood: null,
};

export function NewScenario({ plant, said, risk, words, onClose, onDone }: NewScenarioProps) {
  const { t, list } = useWords();
  const change = useChange(plant);
  const [draft, setDraft] = useState(NOTHING);
  /** What the choices are of. */
  const [lookedAt] = useState(said.seq);
  const say = (next: Partial<ScenarioDraft>): void => setDraft({ ...draft, ...next });
  const id = freeId(draft.name, 'scenario', new Set(said.of('scenario').map((each) => each.id)));
  const head = words.scenarios;
  const record = async (): Promise<void> => {
    const isDone = await change.record({
      changes: [{ ref: `scenario:${id}`, add: scenarioSaid(draft) }],
      reason: t('risk.reasonOfNew', { name: draft.name.trim() }),
      entry: lookedAt,
    });
    if (isDone) onDone(id);
  };
  const sources = risk.threatSources ?? [];
  const open = useMemo(() => {
    if (draft.place === null) return null;
    const scenario = { ...scenarioSaid(draft), id: '' } as unknown as Scenario;
    return leftOpen(said, risk, said.of('method')[0], scenario);
  }, [draft, said, risk]);
  return (
    <MakeDialog
      title={t('risk.newScenario')}
      missing={missingIn(draft, id, t)}
      refused={change.refused}
      isSending={change.isSending}
      onRecord={() => void record()}
      onClose={onClose}
    >
      <NameField label={head.name.head} value={draft.name} id={id} onChange={(name) => say({ name })} />
      <Select
        label={head.place.head}
        searchable
        allowDeselect={false}
        data={placesIn(said)}
        value={draft.place}
        onChange={(place) => say({ place })}
      />
      {sources.length > 0 && (
        <Select
          label={head.source.head}
          searchable
          clearable
          data={sources.map(({ id: value, name }) => ({ value, label: name }))}
          value={draft.source}
          onChange={(source) => say({ source })}
        />
      )}
      <Textarea
        label={head.consequence.head}
        autosize
        minRows={2}
        maxRows={6}
        value={draft.consequence}
        onChange={(event) => say({ consequence: event.currentTarget.value })}
      />
      <MultiSelect
        label={head.effects.head}
        clearable
        data={EFFECTS.map((value) => ({ value, label: t(`risk.effect_${value}`) }))}
        value={[...draft.effects]}
        onChange={(effects) => say({ effects })}
      />
      <fieldset className={style.rateNow}>
        <legend>{t('risk.rateNow')}</legend>
        {risk.categories.map(({ id: category, name }) => (
          <Select
            key={category}
            label={name}
            clearable
            placeholder={t('risk.open')}
            data={scaleOptions(risk.severities)}
            value={draft.severity[category] ?? null}
            onChange={(level) => say({ severity: { ...draft.severity, [category]: level } })}
          />
        ))}
        <Select
          label={head.likelihood.head}
          clearable
          placeholder={t('risk.open')}
          data={scaleOptions(risk.likelihoods)}
          value={draft.likelihood}
          onChange={(likelihood) => say({ likelihood })}
        />
      </fieldset>
      {open !== null && (
        <p className={style.leavesOpen} role="status">
          {t('risk.leavesOpen', {
            place: placesIn(said).find(({ value }) => value === draft.place)?.label ?? '',
            frs: list(open.frs),
            what: list(open.lacks.map((lack) => t(`risk.wants_${lack}`))),
          })}
        </p>
      )}
    </MakeDialog>
  );
}

type Translate = ReturnType<typeof useWords>['t'];

function missingIn({ place, consequence }: ScenarioDraft, id: string, t: Translate): string | null {
  if (id === '') return t('frame.needsName');
  if (place === null) return t('risk.needsPlace');
  return consequence.trim() === '' ? t('risk.needsConsequence') : null;
}

function placesIn(said: Entities): readonly { readonly value: string; readonly label: string }[] {
  const zones = said.of('zone').filter(({ kind }) => kind !== 'external');
  const named = (kind: 'zone' | 'conduit', of: readonly { readonly id: string; readonly name?: string }[]) =>
    of.map(({ id, name }) => ({ value: `${kind}:${id}`, label: `${name ?? id} · ${id}` }));
  return [...named('zone', zones), ...named('conduit', said.of('conduit'))];
}
