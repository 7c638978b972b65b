/** The waiver of a finding: who agreed that it may stand, why, until when. Without one, giving it. */
import type { Waiver } from '@bulkhead/core/model/plant.ts';
import type { ChangeSent } from '../../api/plants.ts';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { Facts, Part } from '../../ui/inspector.tsx';
import { useOpenForm } from '../../ui/open-form/use-open-form.ts';
import { Refused } from '../../ui/refused.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { WaiverForm, type Given } from './waiver-form.tsx';
import style from '../../ui/list-page.module.css';

interface WaiverPartProps {
  readonly plant: string;
  readonly finding: string;
  /** Null where there is none, in force or not. */
  readonly waiver: Waiver | null;
  /** Whether it holds on the day that is looked at. */
  readonly isCovered: boolean;
  /** The entry that `waiver` is of. */
  readonly entry: number | null;
  readonly mayChange: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function WaiverPart(props: WaiverPartProps) {
  const { plant, finding, waiver, isCovered, entry, mayChange, onOpen } = props;
  const { t, day } = useWords();
  const change = useChange(plant);
  const { part, begun, begin, leave, give, keepMine } = useOpenForm<Waiver | null, Given>({
    change,
    sentOf: (about, given) => ({
      changes: [waiverMade(finding, about, given)],
      reason: t('findings.reasonOfWaiver', { finding }),
    }),
    onOpen,
  });
  const end = async (): Promise<void> => {
    if (waiver === null) return;
    const reason = t('findings.reasonOfEnd', { finding });
    await change.send({ changes: [{ ref: `waiver:${waiver.id}`, remove: true }], reason, entry });
  };
  const { conflict } = change;
  const names: Readonly<Record<string, string>> = {
    reason: t('findings.waiverReason'),
    approvedBy: t('findings.waiverBy'),
    expires: t('findings.waiverUntil'),
  };
  return (
    <Part head={t('findings.waiver')}>
      <div ref={part} className="contents">
        {waiver === null ? (
          <p>{t('findings.waiverNone')}</p>
        ) : (
          <>
            {!isCovered && <p>{t('findings.waiverNotInForce')}</p>}
            <Facts
              of={[
                [names.reason ?? '', waiver.reason],
                [names.approvedBy ?? '', waiver.approvedBy],
                [names.expires ?? '', day(waiver.expires)],
              ]}
            />
          </>
        )}
        {conflict !== null && begun !== null && (
          <ConflictNote
            conflict={conflict}
            nameOf={(field) => names[field] ?? null}
            textOf={(field, value) => (field === 'expires' ? day(String(value)) : String(value))}
            onKeepMine={() => void keepMine(conflict.now as Waiver | null)}
            onTakeTheirs={leave}
          />
        )}
        {change.refused !== null && (conflict === null || begun === null) && (
          <Refused>{change.refused}</Refused>
        )}
        {mayChange && begun === null && (
          <p className={style.actions}>
            <Button data-opens onClick={() => begin({ about: waiver, entry })}>
              {waiver === null ? t('findings.waive') : t('findings.waiveAnew')}
            </Button>
            {waiver !== null && (
              <Button bare disabled={change.isSending} onClick={() => void end()}>
                {t('findings.waiverEnd')}
              </Button>
            )}
          </p>
        )}
        {mayChange && begun !== null && (
          <WaiverForm
            label={t('findings.waiver')}
            waiver={begun.about}
            isSending={change.isSending}
            onLeave={leave}
            onGive={(given) => void give(begun.about, given)}
          />
        )}
      </div>
    </Part>
  );
}

/** @param now null where there is none yet, or none any more */
function waiverMade(finding: string, now: Waiver | null, given: Given): ChangeSent {
  return now === null
    ? { ref: `waiver:${waiverId(finding)}`, add: { finding, ...given } }
    : { ref: `waiver:${now.id}`, set: { ...given } };
}

/** One waiver for a finding: its id follows from what it covers, cut to what an id may be. */
function waiverId(finding: string): string {
  const plain = finding
    .replace(/^finding:/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `w-${plain}`.slice(0, 60).replace(/-$/, '');
}
