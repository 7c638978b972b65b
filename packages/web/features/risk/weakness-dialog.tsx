/** A weakness that a scenario uses: in words, with the assets that have it and what is published of it. */
import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Scenario } from '@bulkhead/core/model/plant.ts';
import type { Entities } from '../../api/entities.ts';
import { MakeDialog } from '../../ui/make-dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { weaknessesWith, weaknessSaid } from './weakness-draft.ts';

interface WeaknessDialogProps {
  readonly plant: string;
  readonly said: Entities;
  readonly scenario: Scenario;
  /** Where it stands among those of the scenario; null for a new one. */
  readonly at: number | null;
  readonly onClose: () => void;
}

/** More than anybody picks from by eye; typing finds the others. */
const SHOWN = 50;

export function WeaknessDialog({ plant, said, scenario, at, onClose }: WeaknessDialogProps) {
  const { t } = useWords();
  const change = useChange(plant);
  const all = scenario.vulnerabilities ?? [];
  const stated = at === null ? undefined : all[at];
  const [lookedAt] = useState(said.seq);
  const [text, setText] = useState(stated?.text ?? '');
  const [assets, setAssets] = useState<readonly string[]>(stated?.assets ?? []);
  const [cves, setCves] = useState((stated?.cves ?? []).join(', '));
  const record = async (): Promise<void> => {
    const next = weaknessesWith(all, at, weaknessSaid({ text, assets, cves }));
    const isDone = await change.send({
      changes: [{ ref: `scenario:${scenario.id}`, set: { vulnerabilities: next } }],
      reason: t('risk.reasonOfWeakness', { scenario: scenario.name }),
      entry: lookedAt,
    });
    if (isDone) onClose();
  };
  return (
    <MakeDialog
      title={t(at === null ? 'risk.newWeakness' : 'risk.changeWeakness')}
      missing={text.trim() === '' ? t('risk.needsText') : null}
      refused={change.refused}
      isSending={change.isSending}
      onRecord={() => void record()}
      onClose={onClose}
    >
      <Textarea
        label={t('risk.weaknessText')}
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <MultiSelect
        label={t('risk.weaknessAssets')}
        searchable
        clearable
        limit={SHOWN}
        data={said.of('asset').map(({ id, name }) => ({ value: id, label: `${name ?? id} · ${id}` }))}
        value={[...assets]}
        onChange={setAssets}
      />
      <TextInput
        label={t('risk.weaknessCves')}
        description={t('risk.weaknessCvesWhy')}
        value={cves}
        onChange={(event) => setCves(event.currentTarget.value)}
      />
    </MakeDialog>
  );
}
