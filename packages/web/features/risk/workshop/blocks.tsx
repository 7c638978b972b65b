/** In the middle: the scenario in large letters, step by step; the step that is on is where something can be said. */
import type { Risk, Scenario, Treatment } from '@bulkhead/core/model/plant.ts';
import { TREATMENTS } from '@bulkhead/core/model/schema/scenario.ts';
import { categoryName } from '@bulkhead/core/risk/names.ts';
import { severityIn, type Rating } from '@bulkhead/core/risk/rating.ts';
import { severityLeft, type RatedScenario } from '@bulkhead/core/risk/scenarios.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { VerdictGlyph } from '../../../ui/glyphs/verdict.tsx';
import { choiceWord } from '../../../words/sheet-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { HOLDS_GLYPHS, holdsOf } from '../countermeasures.tsx';
import type { RiskOfPlant } from '../use-risk.ts';
import { Choice } from './choice.tsx';
import type { Draft } from './draft.ts';
import { letterOfLikelihood } from './steps.ts';
import style from './workshop.module.css';

export interface BlockProps {
  readonly data: RiskOfPlant;
  readonly risk: Risk;
  readonly words: SheetWords;
  /** As it would be. */
  readonly scenario: Scenario;
  readonly rated: RatedScenario;
  readonly isOn: boolean;
  readonly say: (draft: Draft) => void;
}

export function ThreatBlock({ data, risk, words, scenario, isOn, say }: BlockProps) {
  const { t } = useWords();
  const { threatSources = [] } = risk;
  const source = threatSources.find(({ id }) => id === scenario.source);
  const way = (scenario.path ?? []).map((id) => data.names.get(`conduit:${id}`) ?? id);
  return (
    <>
      <Said head={words.scenarios.source.head}>
        {isOn && threatSources.length > 0 ? (
          <Choice
            label={words.scenarios.source.head}
            wide
            options={threatSources.map(({ id, name, skill }) => ({ value: id, label: name, title: skill }))}
            value={scenario.source ?? null}
            onChange={(id) => say({ source: id })}
          />
        ) : (
          <p>{source?.name ?? scenario.source ?? <Open text={t('risk.ask_source')} />}</p>
        )}
      </Said>
      <Said head={t('workshop.wayIn')}>
        <p>
          {way.map((name) => `${name} → `)}
          <b>{data.names.get(scenario.place) ?? scenario.place}</b>
        </p>
        {scenario.entry !== undefined && <p className={`${style.long} ${style.quote}`}>{scenario.entry}</p>}
      </Said>
    </>
  );
}

export function WeaknessBlock({ words, scenario }: BlockProps) {
  const { t } = useWords();
  const { vulnerabilities = [], techniques = [] } = scenario;
  return (
    <Said head={words.scenarios.vulnerabilities.head}>
      <p className={style.long}>
        {vulnerabilities.length === 0
          ? t('workshop.noWeakness')
          : vulnerabilities.map(({ text }) => text).join('; ')}{' '}
        {techniques.length > 0 && <span className={`mono ${style.techniques}`}>{techniques.join(', ')}</span>}
      </p>
    </Said>
  );
}

interface ConsequenceProps extends BlockProps {
  /** The category that a digit is said of. */
  readonly category: string;
  readonly onCategory: (id: string) => void;
}

export function ConsequenceBlock(props: ConsequenceProps) {
  const { risk, scenario, rated, isOn, say, category, onCategory } = props;
  const { t } = useWords();
  return (
    <Said head={t('workshop.worstCase')}>
      <p className={style.long}>{scenario.consequence}</p>
      <p>
        <Governs risk={risk} scenario={scenario} rating={rated.unmitigated} />
      </p>
      {isOn && (
        <div className={style.rating}>
          {risk.categories.map(({ id, name }) => {
            const level = severityIn(scenario.severity, id) ?? null;
            return (
              <div
                key={id}
                className={style.category}
                data-on={id === category}
                onFocus={() => onCategory(id)}
              >
                <span>{name}</span>
                <Choice
                  label={name}
                  options={risk.severities.map((each) => ({
                    value: each.level,
                    label: String(each.level),
                    title: [each.name, each.texts?.[id]].filter((part) => part !== undefined).join(': '),
                  }))}
                  value={level}
                  onChange={(next) =>
                    say({ severity: { ...scenario.severity, [id]: next } as Scenario['severity'] })
                  }
                />
                <span className={style.meaning}>
                  {level === null
                    ? t('workshop.notHarmed')
                    : (risk.severities[level - 1]?.texts?.[id] ?? risk.severities[level - 1]?.name)}
                </span>
              </div>
            );
          })}
        </div>
      )}
    </Said>
  );
}

function Governs({
  risk,
  scenario,
  rating,
}: {
  readonly risk: Risk;
  readonly scenario: Scenario;
  readonly rating: Rating;
}) {
  const { t, list } = useWords();
  if (rating.severity === null) return <Open text={t('risk.ask_severity')} />;
  // With safeguards that no attack reaches, as the rank is taken.
  const left = severityLeft(risk, scenario, []);
  const others = risk.categories.flatMap(({ id, name }) => {
    const level = severityIn(left, id);
    return level === undefined || rating.governing.includes(id) ? [] : [`${name} ${level}`];
  });
  return (
    <>
      <b>
        {t('workshop.governs', {
          what: list(rating.governing.map((id) => categoryName(risk, id))),
          level: rating.severity,
        })}
      </b>
      {others.length > 0 && `; ${others.join(', ')}`}
    </>
  );
}

interface LikelihoodProps extends BlockProps {
  readonly note: React.RefObject<HTMLTextAreaElement | null>;
}

export function LikelihoodBlock({ risk, words, scenario, rated, isOn, say, note }: LikelihoodProps) {
  const { t } = useWords();
  const { likelihood } = scenario;
  const level = rated.unmitigated.likelihood;
  const told = risk.likelihoods[level - 1];
  const both = typeof likelihood === 'object' ? likelihood : null;
  const { capabilities, exposures, likelihoodFrom } = risk;
  const canDerive = capabilities !== undefined && exposures !== undefined && likelihoodFrom !== undefined;
  return (
    <Said head={t('workshop.likelihood')}>
      <div className={style.likely}>
        <Choice
          label={t('workshop.likelihood')}
          options={risk.likelihoods.map((each) => ({
            value: each.level,
            label: letterOfLikelihood(each.level),
            title: [each.name, each.text].filter((part) => part !== undefined).join(': '),
          }))}
          value={likelihood === undefined ? null : level}
          onChange={(next) => say({ likelihood: next as Scenario['likelihood'] & number })}
        />
        <span>
          {likelihood === undefined ? <Open text={t('risk.assumed')} /> : (told?.text ?? told?.name)}
        </span>
      </div>
      {isOn && canDerive && (
        <div className={style.rating}>
          {(['capability', 'exposure'] as const).map((kind) => (
            <div key={kind} className={style.category} data-on={false}>
              <span>{words.scenarios[`likelihood.${kind}`].head}</span>
              <Choice
                label={words.scenarios[`likelihood.${kind}`].head}
                options={(kind === 'capability' ? capabilities : exposures).map((each) => ({
                  value: each.level,
                  label: String(each.level),
                  title: each.name,
                }))}
                value={both?.[kind] ?? null}
                onChange={(next) =>
                  say({
                    likelihood: {
                      ...(both ?? { capability: 1, exposure: 1 }),
                      [kind]: next,
                    } as Scenario['likelihood'] & object,
                  })
                }
              />
              <span className={style.meaning}>
                {both === null
                  ? ''
                  : (kind === 'capability' ? capabilities : exposures)[both[kind] - 1]?.name}
              </span>
            </div>
          ))}
        </div>
      )}
      {isOn ? (
        <textarea
          ref={note}
          className={style.note}
          rows={2}
          maxLength={2000}
          aria-label={words.scenarios.likelihoodRationale.head}
          placeholder={words.scenarios.likelihoodRationale.head}
          value={scenario.likelihoodRationale ?? ''}
          onChange={(event) => {
            event.currentTarget.scrollIntoView({ block: 'nearest' });
            say({ likelihoodRationale: event.currentTarget.value === '' ? null : event.currentTarget.value });
          }}
          onKeyDown={leaveField}
        />
      ) : (
        scenario.likelihoodRationale !== undefined && (
          <p className={style.quote}>{scenario.likelihoodRationale}</p>
        )
      )}
    </Said>
  );
}

export function ExistingBlock({ risk, words, rated }: BlockProps) {
  const { t } = useWords();
  return (
    <Said head={words.names.countermeasures}>
      {rated.countermeasures.length === 0 && <p>{t('risk.noCountermeasures')}</p>}
      <ul className={style.existing}>
        {rated.countermeasures.map((one) => {
          const { id, name, likelihood } = one.countermeasure;
          const holds = holdsOf(one);
          return (
            <li key={id}>
              <VerdictGlyph verdict={HOLDS_GLYPHS[holds]} />
              <span>
                {name}{' '}
                <span className="quiet">
                  {t(`risk.holds_${holds}`)}
                  {likelihood !== undefined &&
                    ` ${t('risk.lowersTo', { level: letterOfLikelihood(likelihood), name: risk.likelihoods[likelihood - 1]?.name ?? '' })}`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Said>
  );
}

const FIELDS = ['acceptedBy', 'until', 'reason'] as const;

export function DecideBlock({ words, scenario, isOn, say }: BlockProps) {
  const { t, day } = useWords();
  const { treatment, acceptedBy, until, reason } = scenario;
  return (
    <Said head={words.scenarios.treatment.head}>
      {isOn ? (
        <>
          <Choice<Treatment>
            label={words.scenarios.treatment.head}
            wide
            options={TREATMENTS.map((value) => ({ value, label: choiceWord(words, value) }))}
            value={treatment ?? null}
            onChange={(next) => say({ treatment: next })}
          />
          {treatment !== undefined && (
            <div className={style.fields}>
              {FIELDS.map((field) => (
                <label key={field}>
                  <span>{words.scenarios[field].head}</span>
                  <input
                    type={field === 'until' ? 'date' : 'text'}
                    maxLength={2000}
                    value={scenario[field] ?? ''}
                    onChange={(event) =>
                      say({ [field]: event.currentTarget.value === '' ? null : event.currentTarget.value })
                    }
                    onKeyDown={leaveField}
                  />
                </label>
              ))}
            </div>
          )}
        </>
      ) : (
        <p>
          {treatment === undefined
            ? t('risk.notDecided')
            : [
                choiceWord(words, treatment),
                acceptedBy,
                until === undefined ? undefined : t('workshop.until', { day: day(until) }),
                reason,
              ]
                .filter((part) => part !== undefined)
                .join('; ')}
        </p>
      )}
    </Said>
  );
}

/** A field is left as a step is: what was typed stays. */
function leaveField(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  event.currentTarget.blur();
}

function Said({ head, children }: { readonly head: string; readonly children: React.ReactNode }) {
  return (
    <div className={style.said}>
      <h3>{head}</h3>
      {children}
    </div>
  );
}

function Open({ text }: { readonly text: string }) {
  return <span className={style.undecided}>{text}</span>;
}
