/**
 * SARIF 2.1.0, for code review tools. Values from the plant are hostile: a name could look like a placeholder
 * or an embedded link, which a viewer would act on (SARIF 3.11.5, 3.11.6).
 */
import type { RuleInfo } from '../../evaluate/rules/index.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { ProblemCode, SourcePlace } from '../../model/problems.ts';
import { PROBLEM_DOCS } from '../problem-docs.ts';
import { justifications, type CheckReport, type Locate, type WordedProblem } from './check-report.ts';
import type { PublishedFinding } from './finding.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The report as SARIF text; the same report gives the same bytes. */
export function sarif(report: CheckReport, locate: Locate): string {
  const descriptors = [...report.rules.map(describeRule), ...problemCodes(report).map(describeProblem)];
  const indexOf = new Map(descriptors.map((each, index) => [each.id, index] as const));
  const waivers = justifications(report);
  const results = [
    ...report.problems.map((problem) => problemResult(problem, indexOf)),
    ...report.findings.map((finding) => findingResult(finding, waivers, locate, indexOf)),
  ];
  const driver = { name: 'Bulkhead', version: report.version, rules: descriptors };
  const run = {
    tool: { driver },
    invocations: [{ executionSuccessful: ranThrough(report), properties: { asOf: report.asOf } }],
    columnKind: 'utf16CodeUnits',
    ...basesOf(report.problems.map(({ at }) => at.file)),
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** Every rule ran to its end: the input was read, and no rule failed. */
function ranThrough(report: CheckReport): boolean {
  return report.problems.length === 0 && report.findings.every((finding) => finding.rule !== 'rule-failed');
}

function describeRule({ id, severity, doc }: RuleInfo) {
  const help = [
    `Looks at: ${doc.looksAt}`,
    `Cannot see: ${doc.cannotSee}`,
    `Fix: ${doc.fix}`,
    `Check by hand: ${doc.checkByHand}`,
  ];
  return {
    id,
    shortDescription: { text: plain(doc.title) },
    fullDescription: { text: plain(doc.looksAt) },
    help: { text: plain(help.join('\n')) },
    defaultConfiguration: { level: severity },
    properties: { clause: doc.clause },
  };
}

/** Codes of refused input that occur, sorted; their pages are not rules, so they have a prefix. */
function problemCodes(report: CheckReport): readonly string[] {
  return [...new Set(report.problems.map((problem) => problem.code))].sort(byCodeUnit);
}

function problemId(code: string): string {
  return `input/${code}`;
}

function describeProblem(code: string) {
  const doc = Object.hasOwn(PROBLEM_DOCS, code) ? PROBLEM_DOCS[code as ProblemCode] : null;
  return {
    id: problemId(code),
    shortDescription: { text: plain(`The plant could not be read: ${code}`) },
    ...(doc === null
      ? {}
      : {
          fullDescription: { text: plain(doc.means) },
          help: { text: plain(`What it means: ${doc.means}\nWhy it is refused: ${doc.why}`) },
        }),
    defaultConfiguration: { level: 'error' },
  };
}

type IndexOf = ReadonlyMap<string, number>;

/** `ruleIndex` only where the rule is described. */
function ruleOf(id: string, indexOf: IndexOf) {
  const ruleIndex = indexOf.get(id);
  return ruleIndex === undefined ? { ruleId: id } : { ruleId: id, ruleIndex };
}

function problemResult(problem: WordedProblem, indexOf: IndexOf) {
  return {
    ...ruleOf(problemId(problem.code), indexOf),
    level: 'error',
    message: { text: plain(problem.message) },
    locations: [{ physicalLocation: physical(problem.at) }],
    suppressions: [],
  };
}

function findingResult(
  finding: PublishedFinding,
  waivers: ReadonlyMap<string, string>,
  locate: Locate,
  indexOf: IndexOf,
) {
  return {
    ...ruleOf(finding.rule, indexOf),
    level: finding.severity,
    message: { text: plain(finding.message) },
    locations: [located(finding.at, locate)],
    ...related(finding.concerns ?? [], locate),
    partialFingerprints: { 'bulkhead/v1': finding.id },
    // All results of a run carry the property or none does: empty means not suppressed.
    suppressions: finding.waiver === undefined ? [] : [suppression(waivers, finding.waiver)],
    properties: { fix: finding.fix },
  };
}

/** What the finding is about besides its place, for viewers that list it. */
function related(concerns: readonly string[], locate: Locate) {
  if (concerns.length === 0) return {};
  return { relatedLocations: concerns.map((ref) => located(ref, locate)) };
}

function located(ref: string, locate: Locate) {
  const { kind, id } = partsOf(ref);
  const place = locate(kind, id);
  return {
    ...(place === undefined ? {} : { physicalLocation: physical(place) }),
    logicalLocations: [{ name: id, fullyQualifiedName: ref, kind }],
  };
}

function suppression(waivers: ReadonlyMap<string, string>, waiver: string) {
  return { kind: 'external', status: 'accepted', justification: waivers.get(waiver) ?? waiver };
}

function partsOf(ref: string): { readonly kind: string; readonly id: string } {
  const colon = ref.indexOf(':');
  return colon < 0 ? { kind: ref, id: ref } : { kind: ref.slice(0, colon), id: ref.slice(colon + 1) };
}

function physical(place: SourcePlace) {
  const above = stepsAbove(place.file);
  return {
    artifactLocation: {
      uri: relativeUri(place.file),
      ...(above === 0 ? {} : { uriBaseId: baseAbove(above) }),
    },
    region: { startLine: place.line, startColumn: place.column },
  };
}

/** Files that plants share lie above the plant's folder. SARIF has no `..`: such a path has a base of its own. */
function stepsAbove(file: string): number {
  return (/^(?:\.\.\/)*/.exec(file)?.[0].length ?? 0) / '../'.length;
}

function baseAbove(steps: number): string {
  return `ABOVE_PLANT_${steps}`;
}

/** The bases that occur, each said in words: where they lie is not known here. */
function basesOf(files: readonly string[]) {
  const steps = [...new Set(files.map(stepsAbove))].filter((count) => count > 0).sort((a, b) => a - b);
  if (steps.length === 0) return {};
  const bases = steps.map((count) => {
    const text = `The folder ${count} above that of the plant`;
    return [baseAbove(count), { description: { text } }] as const;
  });
  return { originalUriBaseIds: Object.fromEntries(bases) };
}

/** A path inside the plant folder as a URI reference: `a b/c.yaml` is `a%20b/c.yaml`. */
function relativeUri(file: string): string {
  return file
    .toWellFormed()
    .split(/[/\\]/)
    .filter((segment) => !['', '.', '..'].includes(segment))
    .map(encodeURIComponent)
    .join('/');
}

/** Text that a viewer shows as it is: no placeholder, no link. */
function plain(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');
}
