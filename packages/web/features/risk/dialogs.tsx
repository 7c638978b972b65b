/** The dialogs of the register of scenarios: one of them at a time. */
import type { Countermeasure, Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { Entities } from '../../api/entities.ts';
import { RemoveDialog } from '../../ui/remove-dialog.tsx';
import { CountermeasureDialog } from './countermeasure-dialog.tsx';
import { NewScenario } from './new-scenario.tsx';
import { WeaknessDialog } from './weakness-dialog.tsx';

export type RiskDialog =
  | { readonly of: 'scenario' | 'remove' }
  /** `stated` is null, and `at`, for one that is not there yet. */
  | { readonly of: 'countermeasure'; readonly stated: Countermeasure | null }
  | { readonly of: 'weakness'; readonly at: number | null };

interface DialogsProps {
  readonly plant: string;
  readonly dialog: RiskDialog | null;
  readonly said: Entities;
  readonly risk: Risk;
  readonly words: SheetWords;
  /** The one that is chosen. */
  readonly scenario: Scenario | undefined;
  readonly onClose: () => void;
  /** @param sel the scenario that is chosen then */
  readonly onDone: (sel: string | undefined) => void;
}

export function Dialogs({ plant, dialog, said, risk, words, scenario, onClose, onDone }: DialogsProps) {
  if (dialog === null) return null;
  const { of } = dialog;
  if (of === 'scenario') return <NewScenario {...{ plant, said, risk, words, onClose, onDone }} />;
  if (scenario === undefined) return null;
  if (of === 'countermeasure')
    return <CountermeasureDialog {...{ plant, said, risk, scenario, onClose }} stated={dialog.stated} />;
  if (of === 'weakness') return <WeaknessDialog {...{ plant, said, scenario, onClose }} at={dialog.at} />;
  return (
    <RemoveDialog
      plant={plant}
      kind="scenario"
      things={[scenario]}
      data={said}
      onClose={onClose}
      onDone={() => onDone(undefined)}
    />
  );
}
