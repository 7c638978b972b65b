/** What stands against a scenario: whether it holds, by which rows and which measure. */
import type { Countermeasure, Risk } from '@bulkhead/core/model/plant.ts';
import type { PublishedStanding } from '../../api/risk.ts';
import { VerdictGlyph } from '../../ui/glyphs/verdict.tsx';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { PartActs } from './part-acts.tsx';
import type { RiskRow } from './use-risk.ts';
import style from './risk.module.css';

export type Holds = 'evidenced' | 'claimed' | 'not';

export function holdsOf({ counts }: Pick<PublishedStanding, 'counts'>): Holds {
  if (counts.evidenced) return 'evidenced';
  return counts.claimed ? 'claimed' : 'not';
}

export const HOLDS_GLYPHS = { evidenced: 'met', claimed: 'partial', not: 'unmet' } as const;

interface CountermeasuresProps {
  readonly risk: Risk;
  readonly row: RiskRow;
  readonly mayChange: boolean;
  readonly onChange: (one: Countermeasure) => void;
  readonly onRemove: (one: Countermeasure) => void;
}

export function Countermeasures({ risk, row, mayChange, onChange, onRemove }: CountermeasuresProps) {
  const { t } = useWords();
  const { scenario, rated } = row;
  if (rated.countermeasures.length === 0) return <p>{t('risk.noCountermeasures')}</p>;
  const door = (reference: string, text: string): React.ReactNode => (
    <WhyDoor key={reference} of={reference} className="link mono" title={reference}>
      {text}
    </WhyDoor>
  );
  return (
    <ul className={style.counters}>
      {rated.countermeasures.map((one) => {
        const holds = holdsOf(one);
        const stated = scenario.countermeasures?.find(({ id }) => id === one.id);
        const rows = [
          ...new Map(one.rows.map((each) => [`${each.requirement} ${each.place}`, each])).values(),
        ];
        return (
          <li key={one.id}>
            <VerdictGlyph verdict={HOLDS_GLYPHS[holds]} />
            <div>
              <p>{one.name}</p>
              <p className="quiet">
                {t(`risk.holds_${holds}`)}
                {stated?.likelihood !== undefined &&
                  ` ${t('risk.lowersTo', { level: stated.likelihood, name: risk.likelihoods[stated.likelihood - 1]?.name ?? '' })}`}
              </p>
              <p className={style.cites}>
                {rows.map(({ requirement, place }) =>
                  door(
                    `verdict:${place}:${requirement}`,
                    `${requirement.slice(requirement.indexOf('/') + 1)}${place === scenario.place ? '' : ` · ${place.slice(place.indexOf(':') + 1)}`}`,
                  ),
                )}
                {one.measure !== null && door(one.measure.ref, one.measure.ref.slice('measure:'.length))}
              </p>
              {mayChange && stated !== undefined && (
                <PartActs
                  what={one.name}
                  onChange={() => onChange(stated)}
                  onRemove={() => onRemove(stated)}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
