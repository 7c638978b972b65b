/** Runs design rules over a plant (3.13). A rule that fails is a finding; it never silences another. */
import { messageOf } from '../../lib/thrown.ts';
import { byKey } from '../../lib/order.ts';
import type { Finding } from '../assessment.ts';
import { severityOf, type Graded } from './graded.ts';
import { severityOfNotice } from './notices.ts';
import { NO_MEMORY, type RuleMemory } from './memory.ts';
import type { Rule, RuleInput } from './rule.ts';
import { applyWaivers } from './waivers.ts';

/** Findings sorted by id, with the waivers of the plant applied on `asOf`. Ids are unique. */
export function runRules(
  rules: readonly Rule[],
  input: RuleInput,
  memory: RuleMemory = NO_MEMORY,
): readonly Finding[] {
  const runs = rules.map((rule) => memory.recall(`rule ${rule.id}`, input, (seen) => runRule(rule, seen)));
  memory.forget();
  const findings = runs.flatMap(({ found, failure }) => (failure === null ? found : [...found, failure]));
  const failed = new Set(runs.flatMap(({ rule, failure }) => (failure === null ? [] : [rule])));
  const all = applyWaivers(findings, input.plant.waivers, input.asOf, failed);
  return [...all].sort(byKey((finding) => finding.id));
}

interface RuleRun {
  readonly rule: string;
  readonly found: readonly Finding[];
  readonly failure: Finding | null;
}

/** What the rule found before it failed stands. */
function runRule(rule: Rule, input: RuleInput): RuleRun {
  const found = new Map<string, Finding>();
  try {
    for (const each of rule.find(input)) {
      const finding = findingOf(rule, each);
      // Two findings under one id would share a waiver, and one of them would be lost in a diff.
      if (found.has(finding.id)) throw new Error(`two findings have the id ${finding.id}`);
      found.set(finding.id, finding);
    }
    return { rule: rule.id, found: [...found.values()], failure: null };
  } catch (error) {
    return { rule: rule.id, found: [...found.values()], failure: failureOf(rule, error) };
  }
}

function findingOf(rule: Rule, found: Graded): Finding {
  const id = `finding:${rule.id}:${found.at}`;
  return {
    id: found.what === undefined ? id : `${id}:${found.what}`,
    rule: rule.id,
    severity: severityOf(rule, found),
    at: found.at,
    params: found.params,
    ...(found.concerns === undefined ? {} : { concerns: found.concerns }),
  };
}

function failureOf(rule: Rule, error: unknown): Finding {
  return {
    id: `finding:rule-failed:${rule.id}`,
    rule: 'rule-failed',
    severity: severityOfNotice('rule-failed'),
    at: `rule:${rule.id}`,
    params: { rule: rule.id, error: messageOf(error) },
  };
}
