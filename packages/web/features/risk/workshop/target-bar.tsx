/** At the foot: SL-T of the place by FR, what this scenario moves in it, and the one thing that writes: to agree. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Target } from '@bulkhead/core/evaluate/sl-target.ts';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { rankName } from '@bulkhead/core/risk/names.ts';
import { slOfRanks } from '@bulkhead/core/risk/sl-tables.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Kbd } from '../../../ui/controls/kbd.tsx';
import { WhyDoor } from '../../../ui/why-door.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { RiskOfPlant } from '../use-risk.ts';
import { letterOfLikelihood } from './steps.ts';
import { askedLevels, type Moved, type NearestFlip } from './trial.ts';
import style from './workshop.module.css';

interface TargetBarProps {
  readonly data: RiskOfPlant;
  readonly risk: Risk;
  readonly place: string;
  readonly before: Target | undefined;
  readonly after: Target | undefined;
  readonly moved: readonly Moved[];
  readonly nearest: NearestFlip | null;
  /** Null where there is nothing to agree; a sentence where it cannot be. */
  readonly agree: { readonly isReady: boolean; readonly isSending: boolean; readonly why: string };
  /** The step of SL-T is on. */
  readonly isOn: boolean;
  readonly onAgree: () => void;
}

export function TargetBar(props: TargetBarProps) {
  const { data, risk, place, before, after, moved, nearest, agree, isOn, onAgree } = props;
  const { t } = useWords();
  return (
    <footer className={style.bar} aria-label="SL-T" data-on={isOn}>
      <section className={style.method}>
        <h2>{t('workshop.slt', { place: data.names.get(place) ?? place })}</h2>
        <p>{methodText(t, data, risk)}</p>
      </section>
      {FR_ORDER.map((fr, i) => (
        <FrCell key={fr} at={i} place={place} before={before} after={after} data={data} />
      ))}
      <section className={style.agree}>
        <div role="status">
          <Moves data={data} place={place} moved={moved} nearest={nearest} />
        </div>
        {agree.isReady ? (
          <Button primary disabled={agree.isSending} onClick={onAgree}>
            {t('workshop.agree')} <Kbd>Enter</Kbd>
          </Button>
        ) : (
          <p className="quiet">{agree.why}</p>
        )}
      </section>
    </footer>
  );
}

function methodText(t: ReturnType<typeof useWords>['t'], { method }: RiskOfPlant, risk: Risk): string {
  const name = method?.slTarget ?? 'none';
  if (name !== 'risk-band') return t(`risk.methodIs_${name}`);
  const levels = slOfRanks(risk);
  const table = risk.ranks.map(({ id }, i) => `${rankName(risk, id)} ${levels[i]}`).join(' · ');
  return t('workshop.band', { table });
}

interface FrCellProps {
  readonly at: number;
  readonly place: string;
  readonly before: Target | undefined;
  readonly after: Target | undefined;
  readonly data: RiskOfPlant;
}

function FrCell({ at, place, before, after, data }: FrCellProps) {
  const { t } = useWords();
  const fr = FR_ORDER[at] ?? 'IAC';
  const isStated = after !== undefined && after.derived !== null;
  const level = after?.levels[at] ?? null;
  const [was, asked] = [before, after].map((target) =>
    target === undefined ? null : (askedLevels(target)[at] ?? null),
  );
  const hasMoved = was !== asked;
  const drivers = (after?.derived?.drivers ?? after?.drivers)?.[at] ?? [];
  const reference = `slt:${place}:${fr}`;
  const said = (value: number | null | undefined): string => String(value ?? '?');
  // What somebody stated stands, whatever is asked for beside it.
  const besides = hasMoved
    ? t('workshop.askedWas', { level: said(asked), was: said(was) })
    : t('workshop.asked', { level: said(asked) });
  const driver = isStated ? besides : driverText(drivers, data, t('workshop.baseline'));
  return (
    <WhyDoor
      of={reference}
      className={style.fr}
      data-moved={hasMoved}
      data-fr={fr}
      aria-label={
        isStated
          ? `${t('workshop.fr', { fr, level: said(level) })}, ${besides}`
          : t(hasMoved ? 'workshop.frMoved' : 'workshop.fr', { fr, level: said(level), was: said(was) })
      }
    >
      <span className="mono">{fr}</span>
      <span className={style.level}>
        {said(level)}{' '}
        {hasMoved && !isStated && <s className={style.was}>{t('workshop.was', { level: said(was) })}</s>}
      </span>
      <span className={style.segments} aria-hidden="true">
        {[1, 2, 3, 4].map((segment) => (
          <i key={segment} data-on={level === null ? 'unknown' : segment <= level ? level : 0} />
        ))}
      </span>
      <span className={`mono ${style.driver}`}>{driver}</span>
    </WhyDoor>
  );
}

/** The first of what sets the value, and how many more do. */
function driverText(drivers: readonly string[], { names }: RiskOfPlant, baseline: string): string {
  const [first, ...others] = drivers;
  if (first === undefined) return '–';
  if (first === 'baseline') return baseline;
  const id = first.slice(first.indexOf(':') + 1);
  const name = first.startsWith('scenario:') ? id : (names.get(first) ?? id);
  return others.length === 0 ? name : `${name} +${others.length}`;
}

interface MovesProps {
  readonly data: RiskOfPlant;
  readonly place: string;
  readonly moved: readonly Moved[];
  readonly nearest: NearestFlip | null;
}

/** So many are named. */
const NAMED = 2;

function Moves({ data, place, moved, nearest }: MovesProps) {
  const { t, number, list } = useWords();
  const nameOf = (ref: string): string => data.names.get(ref) ?? ref;
  const [here] = moved.filter(({ ref }) => ref === place);
  const others = moved.filter(({ ref }) => ref !== place);
  const named = others.length === NAMED + 1 ? NAMED + 1 : NAMED;
  const told = (flips: Moved['flips']): string => {
    const groups = new Map<string, string[]>();
    for (const { fr, from, to } of flips) {
      const key = `${from ?? '?'} → ${to ?? '?'}`;
      groups.set(key, [...(groups.get(key) ?? []), fr]);
    }
    return [...groups].map(([change, frs]) => `${frs.join(' ')} ${change}`).join(', ');
  };
  return (
    <>
      <p>{here === undefined ? t('workshop.noMove') : t('workshop.moves', { what: told(here.flips) })}</p>
      {others.length > 0 && (
        <p title={others.map(({ ref, flips }) => `${nameOf(ref)}: ${told(flips)}`).join('\n')}>
          {t('workshop.also', {
            places: list([
              ...others.slice(0, named).map(({ ref }) => nameOf(ref)),
              ...(others.length > named
                ? [t('workshop.alsoMore', { n: number(others.length - named) })]
                : []),
            ]),
          })}
        </p>
      )}
      {nearest !== null && (
        <p className="quiet">
          {t('workshop.flips', {
            likelihood: letterOfLikelihood(nearest.likelihood),
            what: told(nearest.flips),
          })}
        </p>
      )}
    </>
  );
}
