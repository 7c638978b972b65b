/** What a scenario states, each value changed where it stands. */
import type { Risk, Scenario, Treatment } from '@bulkhead/core/model/plant.ts';
import { EFFECTS, TREATMENTS } from '@bulkhead/core/model/schema/scenario.ts';
import { severityIn, type Rating } from '@bulkhead/core/risk/rating.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { Facts } from '../../ui/inspector.tsx';
import { Edited, type EditedProps } from '../../ui/edited.tsx';
import { choiceWord } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { scaleOptions } from './scale-options.ts';
import { effectsWith, pairWith } from './scenario-values.ts';
import style from './risk.module.css';

export interface FieldsProps {
  readonly risk: Risk;
  readonly words: SheetWords;
  readonly scenario: Scenario;
  readonly mayChange: boolean;
  /** A change is on its way: what it is held against is not known yet. */
  readonly isSending: boolean;
  readonly onOpen: () => void;
  /** @param field by its name in the text form @param set what of the scenario becomes otherwise */
  readonly commit: (field: string, set: Readonly<Record<string, unknown>>) => void;
}

type TextField =
  | 'name'
  | 'entry'
  | 'consequence'
  | 'likelihoodRationale'
  | 'owner'
  | 'acceptedBy'
  | 'until'
  | 'due'
  | 'reason'
  | 'nextReview'
  | 'note';
type Fact = readonly [name: string, value: React.ReactNode];

/** Empty is stated no more; a name and a consequence always stay. */
function textFact(
  { words, scenario, mayChange, onOpen, commit }: FieldsProps,
  field: TextField,
  more: Pick<EditedProps, 'kind' | 'shown'> = {},
): Fact {
  const { head } = words.scenarios[field];
  const value = scenario[field] ?? '';
  const isNeeded = field === 'name' || field === 'consequence';
  return [
    head,
    value === '' && !mayChange ? null : (
      <Edited
        key={field}
        label={head}
        value={value}
        mayChange={mayChange}
        onOpen={onOpen}
        {...more}
        onCommit={(next) => {
          if (next !== '' || !isNeeded) commit(field, { [field]: next === '' ? null : next });
        }}
      />
    ),
  ];
}

export function HappensFields(props: FieldsProps) {
  const { risk, words, scenario, mayChange, isSending, onOpen, commit } = props;
  const { t } = useWords();
  const { source } = words.scenarios;
  const stated = scenario.effects ?? [];
  const sources = (risk.threatSources ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Facts
        of={[
          textFact(props, 'name'),
          [
            source.head,
            scenario.source === undefined && !mayChange ? null : (
              <Edited
                key="source"
                label={source.head}
                value={scenario.source ?? ''}
                options={sources}
                mayChange={mayChange}
                onOpen={onOpen}
                onCommit={(next) => commit('source', { source: next === '' ? null : next })}
              />
            ),
          ],
          textFact(props, 'entry', { kind: 'text' }),
          textFact(props, 'consequence', { kind: 'text' }),
          [
            words.scenarios.effects.head,
            <span key="effects" className={style.effects}>
              {EFFECTS.filter((effect) => mayChange || stated.includes(effect)).map((effect) =>
                mayChange ? (
                  <label key={effect}>
                    <input
                      type="checkbox"
                      checked={stated.includes(effect)}
                      // Disabled it would lose the focus of whoever goes by keys.
                      aria-disabled={isSending}
                      onChange={(event) => {
                        if (isSending) return;
                        commit('effects', {
                          effects: effectsWith(stated, effect, event.currentTarget.checked),
                        });
                      }}
                    />
                    {t(`risk.effect_${effect}`)}
                  </label>
                ) : (
                  <span key={effect}>{t(`risk.effect_${effect}`)}</span>
                ),
              )}
            </span>,
          ],
          [words.scenarios.frs.head, (scenario.frs ?? []).join(' ')],
          [words.scenarios.techniques.head, (scenario.techniques ?? []).join(', ')],
        ]}
      />
    </>
  );
}

export function SeverityFields({
  risk,
  scenario,
  mayChange,
  onOpen,
  commit,
  rating,
}: FieldsProps & { readonly rating: Rating }) {
  const { t } = useWords();
  const options = scaleOptions(risk.severities);
  const shown = risk.categories.filter(
    ({ id }) => mayChange || severityIn(scenario.severity, id) !== undefined,
  );
  const safe = (scenario.safeguards ?? []).filter(({ hackable }) => hackable === false);
  return (
    <>
      {rating.severity === null && <p className={style.open}>{t('risk.ask_severity')}</p>}
      <dl className={style.levels}>
        {shown.map(({ id, name }) => {
          const level = severityIn(scenario.severity, id);
          return (
            <div key={id} className="contents">
              <dt>{name}</dt>
              <dd
                data-governs={rating.governing.includes(id)}
                title={level === undefined ? undefined : risk.severities[level - 1]?.texts?.[id]}
              >
                <Edited
                  label={name}
                  value={level === undefined ? '' : String(level)}
                  options={options}
                  mayChange={mayChange}
                  onOpen={onOpen}
                  onCommit={(next) =>
                    commit('severity', { severity: { [id]: next === '' ? null : Number(next) } })
                  }
                />
              </dd>
            </div>
          );
        })}
      </dl>
      {safe.map(({ id, name }) => (
        <p key={id} className="quiet">
          {t('risk.safeguard', { name })}
        </p>
      ))}
    </>
  );
}

export function LikelihoodFields(props: FieldsProps & { readonly level: number }) {
  const { risk, words, scenario, mayChange, onOpen, commit, level } = props;
  const { t } = useWords();
  const { likelihood } = scenario;
  const both = typeof likelihood === 'object' ? likelihood : null;
  const head = words.scenarios.likelihood.head;
  const part = (kind: 'capability' | 'exposure'): Fact => {
    const levels = (kind === 'capability' ? risk.capabilities : risk.exposures) ?? [];
    const label = words.scenarios[`likelihood.${kind}`].head;
    return [
      label,
      both === null ? null : (
        <Edited
          key={kind}
          label={label}
          value={String(both[kind])}
          options={scaleOptions(levels)}
          mayChange={mayChange}
          onOpen={onOpen}
          isNeeded
          onCommit={(next) => {
            const pair = pairWith(both, kind, next);
            if (pair !== null) commit('likelihood', { likelihood: pair });
          }}
        />
      ),
    ];
  };
  return (
    <Facts
      of={[
        [
          head,
          <Edited
            key="likelihood"
            label={head}
            value={likelihood === undefined ? '' : String(level)}
            shown={
              likelihood === undefined ? (
                <span className={style.open}>{t('risk.assumed')}</span>
              ) : (
                `${level} ${risk.likelihoods[level - 1]?.name ?? ''}`
              )
            }
            options={scaleOptions(risk.likelihoods)}
            mayChange={mayChange}
            onOpen={onOpen}
            onCommit={(next) => commit('likelihood', { likelihood: next === '' ? null : Number(next) })}
          />,
        ],
        part('capability'),
        part('exposure'),
        textFact(props, 'likelihoodRationale', { kind: 'text' }),
      ]}
    />
  );
}

export function DecisionFields(props: FieldsProps) {
  const { words, scenario, mayChange, onOpen, commit } = props;
  const { t, day, list } = useWords();
  const head = words.scenarios;
  const { treatment } = scenario;
  const dayFact = (field: 'until' | 'due' | 'nextReview'): Fact => {
    const stated = scenario[field];
    return textFact(props, field, { kind: 'date', ...(stated === undefined ? {} : { shown: day(stated) }) });
  };
  return (
    <>
      {treatment === undefined && <p className={style.open}>{t('risk.notDecided')}</p>}
      <Facts
        of={[
          [
            head.treatment.head,
            treatment === undefined && !mayChange ? null : (
              <Edited
                key="treatment"
                label={head.treatment.head}
                value={treatment ?? ''}
                options={TREATMENTS.map((value: Treatment) => ({ value, label: choiceWord(words, value) }))}
                mayChange={mayChange}
                onOpen={onOpen}
                onCommit={(next) => commit('treatment', { treatment: next === '' ? null : next })}
              />
            ),
          ],
          textFact(props, 'owner'),
          textFact(props, 'acceptedBy'),
          dayFact('until'),
          dayFact('due'),
          textFact(props, 'reason', { kind: 'text' }),
          [head.date.head, scenario.date === undefined ? '' : day(scenario.date)],
          [head.team.head, list(scenario.team ?? [])],
          dayFact('nextReview'),
          textFact(props, 'note', { kind: 'text' }),
        ]}
      />
    </>
  );
}
