/** Facts of a place, each stated where it stands: whether something can occur there decides which requirements apply. */
import { useQuery } from '@tanstack/react-query';
import type { Fact, Facts } from '@bulkhead/core/model/plant.ts';
import { entities } from '../../api/entities.ts';
import { Segmented } from '../controls/segmented.tsx';
import { RefusedEdit } from '../refused-edit.tsx';
import { useMoment } from '../url-state.ts';
import { useEdits } from '../use-edits.ts';
import { useWords } from '../../words/use-words.ts';
import { STATES, statedAs, stateOf, type FactState } from './fact-states.ts';
import { WhyDoor } from '../why-door.tsx';
import style from './facts.module.css';

interface FactAnswersProps {
  readonly plant: string;
  /** The zone or conduit, by its reference. */
  readonly place: string;
  readonly name: string;
  readonly ids: readonly string[];
}

export function FactAnswers({ plant, place, name, ids }: FactAnswersProps) {
  const { t, fact } = useWords();
  const { data } = useQuery(entities(useMoment(plant)));
  const edits = useEdits(plant, data?.seq ?? 0);
  const [kind, id] = place.split(':', 2);
  const stated: Facts =
    (kind === 'zone' ? data?.of('zone') : data?.of('conduit'))?.find((one) => one.id === id)?.facts ?? {};
  const word = (state: FactState): string => t(`facts_of.${state}`);
  const { refused } = edits;
  if (data === undefined) return null;
  return (
    <div className={style.facts}>
      {refused !== undefined && (
        <RefusedEdit
          edit={refused}
          edits={edits}
          nameOf={(field) => (field === 'facts' ? t('zones.facts') : null)}
          textOf={(_, value) =>
            Object.entries(value as Facts)
              .map(([each, said]) => `${fact(each)}: ${word(stateOf(said))}`)
              .join(', ')
          }
        />
      )}
      {ids.map((each) => {
        const column = `facts.${each}`;
        const now = (edits.at(place, column)?.text as FactState | undefined) ?? stateOf(stated[each]);
        return (
          <div key={each} className={style.fact}>
            <WhyDoor of={`fact:${place}:${each}`} className={style.name}>
              {fact(each)}
            </WhyDoor>
            <Segmented
              label={fact(each)}
              value={now}
              options={STATES.map((value) => ({ value, label: word(value) }))}
              onChange={(next) => {
                if (next === now) return;
                edits.onOpen();
                edits.commit({
                  ref: place,
                  column,
                  text: next,
                  set: { facts: { [each]: statedAs(next, stated[each] as Fact | undefined) } },
                  reason: t('facts_of.reason', { name, fact: fact(each), value: word(next) }),
                });
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
