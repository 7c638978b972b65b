import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { RULE_INFOS } from '../../evaluate/rules/index.ts';
import type { CheckReport, Locate } from './check-report.ts';
import { sarif } from './sarif.ts';
import { EMPTY, FAILED, FINDING, HOSTILE, PROBLEM, WAIVER } from './test/report.ts';

const nowhere: Locate = () => undefined;

function runOf(report: CheckReport, locate: Locate = nowhere) {
  return JSON.parse(sarif(report, locate)).runs[0];
}

describe('sarif', () => {
  it('says of an empty report that all rules ran and found nothing', () => {
    const text = sarif(EMPTY, nowhere);
    const log = JSON.parse(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([{ executionSuccessful: true, properties: { asOf: '2026-06-15' } }]);
    expect(run.tool.driver).toMatchObject({ name: 'Bulkhead', version: '0.1.0' });
  });

  it('describes every rule from its documentation', () => {
    const { rules } = runOf(EMPTY).tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(RULE_INFOS.map((info) => info.id));
    expect(rules[0]).toMatchObject({
      id: 'business-with-iacs',
      shortDescription: { text: 'Business and IACS assets share a zone' },
      defaultConfiguration: { level: 'error' },
      properties: { clause: '62443-3-2 ZCR 3.2' },
    });
    expect(rules[0].help.text).toContain('Check by hand: List the zone members');
  });

  it('reports a finding with rule, level, sentence, fingerprint and place', () => {
    const locate: Locate = (kind, id) =>
      kind === 'asset' && id === 'x' ? { file: 'assets and more/ä.yaml', line: 12, column: 5 } : undefined;
    expect(runOf({ ...EMPTY, findings: [FINDING] }, locate).results).toEqual([
      {
        ruleId: 'dual-homed',
        ruleIndex: RULE_INFOS.findIndex((info) => info.id === 'dual-homed'),
        level: 'error',
        message: { text: 'asset `x` has two legs' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'assets%20and%20more/%C3%A4.yaml' },
              region: { startLine: 12, startColumn: 5 },
            },
            logicalLocations: [{ name: 'x', fullyQualifiedName: 'asset:x', kind: 'asset' }],
          },
        ],
        partialFingerprints: { 'bulkhead/v1': 'finding:dual-homed:asset:x' },
        suppressions: [],
        properties: { fix: 'remove one' },
      },
    ]);
  });

  it('invents no place where none is known', () => {
    const [result] = runOf({ ...EMPTY, findings: [FINDING] }).results;
    expect(result.locations[0]).not.toHaveProperty('physicalLocation');
  });

  it('takes severities for levels, the finding’s before the rule’s', () => {
    const findings = (['error', 'warning', 'note'] as const).map((severity) => ({ ...FINDING, severity }));
    const levels = runOf({ ...EMPTY, findings }).results.map((result: { level: string }) => result.level);
    expect(levels).toEqual(['error', 'warning', 'note']);
  });

  it('suppresses a waived finding and says why', () => {
    const report = { ...EMPTY, findings: [{ ...FINDING, waiver: 'w-1' }], waivers: [WAIVER] };
    expect(runOf(report).results[0].suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'until the outage (w-1, plant manager, 2026-07-31)',
      },
    ]);
  });

  it('reports refused input as results, and that the rules did not run', () => {
    const run = runOf({ ...EMPTY, problems: [PROBLEM, PROBLEM] });
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.results).toHaveLength(2);
    expect(run.results[0]).toEqual({
      ruleId: 'input/unknown-key',
      ruleIndex: RULE_INFOS.length,
      level: 'error',
      message: { text: 'unknown key `zons`' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plant.yaml' },
            region: { startLine: 3, startColumn: 1 },
          },
        },
      ],
      suppressions: [],
    });
    const described = run.tool.driver.rules[RULE_INFOS.length];
    expect(described.id).toBe('input/unknown-key');
    expect(described.help.text).toContain('What it means: A key does not belong');
    expect(described.help.text).toContain('Why it is refused: A mistyped key');
  });

  it('does not call a run successful in which a rule failed', () => {
    expect(runOf({ ...EMPTY, findings: [FAILED] }).invocations[0].executionSuccessful).toBe(false);
  });

  it('leaves a viewer no placeholder and no link', () => {
    const message = 'port `{0}` of [here](https://evil.example/)';
    const [result] = runOf({ ...EMPTY, findings: [{ ...FINDING, message }] }).results;
    expect(result.message.text).toBe('port `{{0}}` of [here] (https://evil.example/)');
  });

  it('keeps every path relative', () => {
    const uriOf = (file: string): string => {
      const locate: Locate = () => ({ file, line: 1, column: 1 });
      return runOf({ ...EMPTY, findings: [FINDING] }, locate).results[0].locations[0].physicalLocation
        .artifactLocation.uri;
    };
    expect(uriOf('./zones.yaml')).toBe('zones.yaml');
    expect(uriOf('/abs/zones.yaml')).toBe('abs/zones.yaml');
    expect(uriOf('../../zones.yaml')).toBe('zones.yaml');
    expect(uriOf('C:\\plant\\zones.yaml')).toBe('C%3A/plant/zones.yaml');
    expect(uriOf('a#b?c%.yaml')).toBe('a%23b%3Fc%25.yaml');
    expect(uriOf('\ud800.yaml')).toBe('%EF%BF%BD.yaml');
  });

  it('names a base for files above the folder of the plant', () => {
    const problem = { ...PROBLEM, at: { file: '../../group/a b.yaml', line: 1, column: 1 } };
    const run = runOf({ ...EMPTY, problems: [PROBLEM, problem] });
    const locations = run.results.map((result: any) => result.locations[0].physicalLocation.artifactLocation);
    expect(locations).toEqual([
      { uri: 'plant.yaml' },
      { uri: 'group/a%20b.yaml', uriBaseId: 'ABOVE_PLANT_2' },
    ]);
    expect(run.originalUriBaseIds).toEqual({
      ABOVE_PLANT_2: { description: { text: 'The folder 2 above that of the plant' } },
    });
    expect(runOf({ ...EMPTY, problems: [PROBLEM] })).not.toHaveProperty('originalUriBaseIds');
  });

  it('gives the same bytes twice', () => {
    const report = { ...EMPTY, findings: [FINDING], waivers: [WAIVER], problems: [PROBLEM] };
    expect(sarif(report, nowhere)).toBe(sarif(structuredClone(report), nowhere));
  });
});

/** The published schema of SARIF, when the corpus is at hand. */
function schemaValidator(): ValidateFunction | null {
  const corpus = process.env['BULKHEAD_CORPUS'];
  if (corpus === undefined) return null;
  const file = join(corpus, 'data', 'sarif', 'sarif-schema-2.1.0.json');
  if (!existsSync(file)) return null;
  // Draft-04 spelling of two keywords that ajv knows by their later names; the rest means the same.
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
}

const WITHOUT_CORPUS = 'BULKHEAD_CORPUS is not set or holds no data/sarif';

describe('sarif against its schema', () => {
  const reports: Readonly<Record<string, CheckReport>> = {
    'an empty report': EMPTY,
    findings: { ...EMPTY, findings: [FINDING, FAILED, { ...FINDING, waiver: 'w-1' }], waivers: [WAIVER] },
    'refused input': { ...EMPTY, problems: [PROBLEM] },
    'refused input above the plant': {
      ...EMPTY,
      problems: [{ ...PROBLEM, at: { file: '../group/a.yaml', line: 1, column: 1 } }],
    },
  };

  it.for(Object.entries(reports))('%s', ([_what, report], ctx) => {
    const validate = schemaValidator();
    if (validate === null) return ctx.skip(WITHOUT_CORPUS);
    const log = JSON.parse(sarif(report, () => ({ file: 'plant.yaml', line: 2, column: 3 })));
    expect([validate(log), validate.errors]).toEqual([true, null]);
  });

  it('refuses what is not SARIF', (ctx) => {
    const validate = schemaValidator();
    if (validate === null) return ctx.skip(WITHOUT_CORPUS);
    expect(validate({ version: '2.1.0' })).toBe(false);
  });

  it('takes every hostile value', (ctx) => {
    const validate = schemaValidator();
    if (validate === null) return ctx.skip(WITHOUT_CORPUS);
    for (const text of HOSTILE) {
      const hostile = { ...FINDING, id: `finding:${text}`, at: `zone:${text}`, message: text, fix: text };
      const problem = { ...PROBLEM, message: text, at: { file: text, line: 1, column: 1 } };
      const waiver = { ...WAIVER, reason: text };
      const report = {
        ...EMPTY,
        findings: [hostile, { ...hostile, waiver: 'w-1' }],
        waivers: [waiver],
        problems: [problem],
      };
      const log = JSON.parse(sarif(report, () => ({ file: text, line: 1, column: 1 })));
      expect([text, validate(log), validate.errors]).toEqual([text, true, null]);
    }
  });
});
