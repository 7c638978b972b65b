import { few } from '@bulkhead/core/evaluate/rules/few.ts';
import { RULE_IDS, isRuleId, type RuleId } from '@bulkhead/core/evaluate/rules/index.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { EntityKind } from '@bulkhead/core/model/kinds.ts';
import type { SourcePlace } from '@bulkhead/core/model/problems.ts';
import type { CheckReport } from '@bulkhead/core/report/render/check-report.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { junit } from '@bulkhead/core/report/render/junit.ts';
import { ruleInfosIn } from '@bulkhead/core/report/render/rule-infos.ts';
import { checkJson } from '@bulkhead/core/report/render/results-json.ts';
import { sarif } from '@bulkhead/core/report/render/sarif.ts';
import { checkText } from '@bulkhead/core/report/render/terminal/check.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { askedPlace } from './asked-place.ts';
import { exitFor } from './assess.ts';
import { version } from './help.mjs';
import { PlantProblems } from '../app/plant-problems.ts';
import type { ReadPlant } from '../app/read-plant.ts';
import { dayOf } from './day.ts';
import { assessedSource } from './plant-source.ts';
import { wordedProblems } from './problems.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function checkCommand(call: Call, world: World): Promise<Result> {
  const rule = ruleOf(call);
  const asOf = dayOf(call);
  const base = { version: version(), asOf, rules: ruleInfosIn(world.words) };
  try {
    const assessed = await assessedSource(call, call.positionals[0], asOf);
    const place = askedPlace(call, assessed);
    const findings = assessed.findings
      .filter((finding) => rule === undefined || finding.rule === rule)
      .filter((finding) => place === null || finding.at === place)
      .map((finding) => publishedFinding(finding, world.words));
    const report: CheckReport = {
      ...base,
      findings,
      waivers: assessed.plant.waivers,
      problems: [],
      problemCount: 0,
    };
    const out = output(call, report, locator(assessed), world);
    return { out, code: exitFor(findings, textOption(call, 'fail-on') ?? 'error') };
  } catch (error) {
    if (!(error instanceof PlantProblems) || isText(call)) throw error;
    const report: CheckReport = {
      ...base,
      findings: [],
      waivers: [],
      problems: wordedProblems(error.problems, world.words),
      problemCount: error.total,
    };
    return { out: output(call, report, () => undefined, world), code: 2 };
  }
}

function output(
  call: Call,
  report: CheckReport,
  locate: (kind: string, id: string) => SourcePlace | undefined,
  world: World,
): string {
  switch (textOption(call, 'format')) {
    case 'sarif':
      return sarif(report, locate);
    case 'junit':
      return junit(report);
    case 'json':
      return checkJson(report);
    default:
      return checkText(report, locate, world.words, world.terminal, isNarrow(call));
  }
}

/** What one rule finds, or what is found at one place, is told in full. */
function isNarrow(call: Call): boolean {
  return textOption(call, 'rule') !== undefined || textOption(call, 'place') !== undefined;
}

/** The one rule that is asked for, in every format. */
function ruleOf(call: Call): RuleId | undefined {
  const found = textOption(call, 'rule');
  if (found === undefined || isRuleId(found)) return found;
  const near = nearest(found, RULE_IDS);
  const expected = near === null ? few(RULE_IDS) : [near];
  throw new CallError('option-value', { command: 'check', option: 'rule', found, expected });
}

function locator(read: ReadPlant): (kind: string, id: string) => SourcePlace | undefined {
  return (kind, id) => read.locate(kind as EntityKind, id) ?? undefined;
}
