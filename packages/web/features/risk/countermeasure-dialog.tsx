/** What stands against a scenario, or shall: the rows and the measure that it counts by, and how far it lowers likelihood. */
import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Countermeasure, Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import type { Entities } from '../../api/entities.ts';
import { rowsAcross } from '../../api/plants.ts';
import { freeId } from '../../ui/free-id.ts';
import { MakeDialog, NameField } from '../../ui/make-dialog.tsx';
import { useMoment } from '../../ui/url-state.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { countermeasureSaid, countermeasuresWith, type CountermeasureDraft } from './countermeasure-draft.ts';
import { scaleOptions } from './scale-options.ts';

interface CountermeasureDialogProps {
  readonly plant: string;
  readonly said: Entities;
  readonly risk: Risk;
  readonly scenario: Scenario;
  /** Null for a new one. */
  readonly stated: Countermeasure | null;
  readonly onClose: () => void;
}

export function CountermeasureDialog(props: CountermeasureDialogProps) {
  const { plant, said, risk, scenario, stated, onClose } = props;
  const { t } = useWords();
  const change = useChange(plant);
  const { data: across } = useQuery(rowsAcross(useMoment(plant)));
  const [lookedAt] = useState(said.seq);
  const [draft, setDraft] = useState<CountermeasureDraft>(() => ({
    name: stated?.name ?? '',
    rows: stated?.rows ?? [],
    measure: stated?.measure ?? null,
    likelihood: stated?.likelihood === undefined ? null : String(stated.likelihood),
  }));
  const say = (next: Partial<CountermeasureDraft>): void => setDraft({ ...draft, ...next });
  const others = scenario.countermeasures ?? [];
  const id = stated?.id ?? freeId(draft.name, 'countermeasure', new Set(others.map((each) => each.id)));
  const record = async (): Promise<void> => {
    const next = countermeasureSaid(id, draft, stated);
    const isDone = await change.send({
      changes: [
        { ref: `scenario:${scenario.id}`, set: { countermeasures: countermeasuresWith(others, next) } },
      ],
      reason: t('risk.reasonOfCountermeasure', { name: draft.name.trim(), scenario: scenario.name }),
      entry: lookedAt,
    });
    if (isDone) onClose();
  };
  const known = (across?.value.rows ?? []).map(({ requirement, title }) => ({
    value: requirement,
    label: `${requirement.slice(requirement.indexOf('/') + 1)} ${title}`,
  }));
  // What it cites of another document stays to be seen while it is changed.
  const cited = draft.rows.flatMap((value) =>
    known.some((row) => row.value === value) ? [] : [{ value, label: value }],
  );
  const hasGround = draft.rows.length > 0 || draft.measure !== null;
  return (
    <MakeDialog
      title={t(stated === null ? 'risk.newCountermeasure' : 'risk.changeCountermeasure')}
      missing={draft.name.trim() === '' || id === '' ? t('frame.needsName') : null}
      refused={change.refused}
      isSending={change.isSending}
      onRecord={() => void record()}
      onClose={onClose}
    >
      <NameField
        label={t('risk.countermeasureName')}
        value={draft.name}
        id={stated === null ? id : ''}
        onChange={(name) => say({ name })}
      />
      <MultiSelect
        label={t('risk.countermeasureRows')}
        description={t('risk.countermeasureRowsWhy')}
        searchable
        clearable
        limit={50}
        data={[...cited, ...known]}
        value={[...draft.rows]}
        onChange={(rows) => say({ rows })}
      />
      <Select
        label={t('risk.countermeasureMeasure')}
        description={hasGround ? undefined : t('risk.countermeasureGround')}
        searchable
        clearable
        data={said.of('measure').map((each) => ({ value: each.id, label: `${each.name} · ${each.id}` }))}
        value={draft.measure}
        onChange={(measure) => say({ measure })}
      />
      <Select
        label={t('risk.countermeasureLikelihood')}
        clearable
        placeholder={t('risk.open')}
        data={scaleOptions(risk.likelihoods)}
        value={draft.likelihood}
        onChange={(likelihood) => say({ likelihood })}
      />
    </MakeDialog>
  );
}
