/** What must hold of every language as it is written. That no key is missing, the compiler proves. */
import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../lib/message.ts';
import { catalog } from '../../test/catalog.ts';
import { loadWords } from './load.ts';
import { LANGUAGES, OTHERS, WORDS, templatesOf } from './test/languages.ts';

const english = templatesOf('en');

/** Words that the language shares with English, by path. Each is a word of its own there, or a name. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: [
    'drawing.title.revision',
    'drawing.title.zone',
    'report.asset',
    'report.assets',
    'report.carrier-conduit',
    'report.carrier-organisation',
    'report.carrier-zone',
    'report.conduit',
    'report.cost',
    'report.crsConduits',
    'report.documentRevision',
    'report.inBrackets',
    'report.labelled',
    'report.medium',
    'report.ml',
    'report.organisation',
    'report.outage',
    'report.rowsAtTarget',
    'report.severityAt',
    'report.sourceAt',
    'report.vectorOf',
    'report.version',
    'report.word-asset',
    'report.word-conduit',
    'report.word-requirement',
    'report.word-zone',
    'report.zone',
    'terminal.attackInScenarios',
    'whyCauses.evidence-cited',
    'whyCauses.linked',
    'whyCauses.with-thing',
  ],
  nl: [
    'drawing.assetTypes.camera',
    'drawing.assetTypes.firewall',
    'drawing.assetTypes.gateway',
    'drawing.assetTypes.io',
    'drawing.assetTypes.laptop',
    'drawing.assetTypes.printer',
    'drawing.assetTypes.router',
    'drawing.assetTypes.sensor',
    'drawing.assetTypes.server',
    'drawing.assetTypes.software',
    'drawing.assetTypes.switch',
    'drawing.assets',
    'drawing.conduits',
    'drawing.since.model',
    'drawing.title.model',
    'fieldNames.zones',
    'record.fileBytes',
    'report.asset',
    'report.asset-camera',
    'report.asset-firewall',
    'report.asset-gateway',
    'report.asset-io',
    'report.asset-laptop',
    'report.asset-printer',
    'report.asset-router',
    'report.asset-sensor',
    'report.asset-server',
    'report.asset-software',
    'report.asset-switch',
    'report.assets',
    'report.carrier-conduit',
    'report.carrier-zone',
    'report.component',
    'report.conduit',
    'report.cost',
    'report.crsConduits',
    'report.document',
    'report.inBrackets',
    'report.labelled',
    'report.method-interview',
    'report.method-test',
    'report.nConduits',
    'report.nZones',
    'report.ml',
    'report.openAt',
    'report.openHead',
    'report.product',
    'report.productHead',
    'report.protocol',
    'report.rowsAtTarget',
    'report.scenarioHead',
    'report.severityAt',
    'report.sourceAt',
    'report.standing-open',
    'report.vectorOf',
    'report.wayOver',
    'report.word-asset',
    'report.word-conduit',
    'report.word-requirement',
    'report.word-zone',
    'report.zone',
    'report.zones',
    'terminal.conduit',
    'terminal.counts',
    'terminal.zcrHeld-assets',
    'terminal.zcrHeld-conduits',
    'terminal.zcrHeld-zones',
    'terminal.zone',
    'terms.component',
    'terms.integrator',
    'terms.kind-asset',
    'terms.kind-conduit',
    'terms.kind-product',
    'terms.kind-zone',
    'terms.open',
    'terms.overlay',
    'whyCauses.evidence-cited',
    'whyCauses.linked',
    'whyCauses.with-thing',
  ],
  sv: [
    'drawing.assetTypes.data',
    'drawing.assetTypes.gateway',
    'drawing.assetTypes.io',
    'drawing.assetTypes.router',
    'drawing.assetTypes.server',
    'drawing.assetTypes.switch',
    'drawing.bands.process',
    'drawing.conduits',
    'report.asset-data',
    'report.asset-gateway',
    'report.asset-io',
    'report.asset-router',
    'report.asset-server',
    'report.asset-switch',
    'report.carrier-conduit',
    'report.carrier-organisation',
    'report.conduit',
    'report.cost',
    'report.crsConduits',
    'report.documentRevision',
    'report.effect-manipulation',
    'report.inBrackets',
    'report.labelled',
    'report.medium',
    'report.method-test',
    'report.nConduits',
    'report.ml',
    'report.organisation',
    'report.outage',
    'report.riskHead',
    'report.rowsAtTarget',
    'report.scenarioHead',
    'report.severityAt',
    'report.sourceAt',
    'report.vectorOf',
    'report.version',
    'report.word-conduit',
    'report.word-requirement',
    'terminal.conduit',
    'terminal.zcrHeld-conduits',
    'terms.kind-conduit',
    'terms.overlay',
    'terms.program',
    'terms.system',
    'whyCauses.evidence-cited',
    'whyCauses.linked',
    'whyCauses.with-thing',
  ],
};

/** Everyday English that is no word in the others; what is quoted or filled in does not count. */
const ENGLISH = /\b(the|and|not|with|which|that|this|from|there|has|have|does|only|every|nobody|expected)\b/i;
const HOLE = /\{[a-zA-Z]+(?:\|[^|}]*\|[^}]*|\?[^}]*|&[^}]*)?\}/g;
const COUNT = /\{[a-zA-Z]+\|[^|}]*\|[^}]*\}/g;

function prose(template: string): string {
  return template
    .replace(/`[^`]*`/g, '')
    .replace(/\{[a-zA-Z]+/g, '{')
    .replace(/[a-z-]+\.yaml|bulkhead \S+|<[^>]*>/g, '');
}

function quoted(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string))].sort();
}

/** Heads and words of lists in worksheets: many are names of things and the same in every plant. */
function isName(path: string): boolean {
  return /^sheets\.(?:choices\.\w|names\.|\w+\.\w+\.head$)/.test(path);
}

describe.each(LANGUAGES)('%s', (language) => {
  const templates = templatesOf(language);
  const those = (wrong: (template: string) => boolean): readonly string[] =>
    [...templates].filter(([, template]) => wrong(template)).map(([path]) => path);

  it('is what is loaded under its name', async () => {
    expect(await loadWords(language)).toBe(WORDS[language]);
    expect(WORDS[language].language).toBe(language);
  });

  it('has the keys of English', () => {
    expect([...templates.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('is written plainly: no exclamation marks, no stray spaces, no dots for an ellipsis', () => {
    expect(those((template) => /!|\.\.\.|\s$|^\s| {2}/.test(template))).toEqual([]);
  });

  it('has braces only around parameters', () => {
    expect(those((template) => /[{}|#]/.test(template.replace(HOLE, '')))).toEqual([]);
  });

  it('ends a list by a word of its own', () => {
    const joined = [...templates.values()].flatMap((template) => [...template.matchAll(/\{\w+&([^}]*)\}/g)]);
    const words = new Set(joined.map((match) => match[1]));
    expect(words.size).toBe(2);
    for (const word of words) expect(word).toMatch(/^ \S+ $/);
  });
});

describe.each(OTHERS)('%s beside English', (language) => {
  const pairs = [...templatesOf(language)].map(
    ([path, template]) => [path, template, english.get(path) ?? ''] as const,
  );

  it('takes the same parameters', () => {
    for (const [path, template, original] of pairs) {
      // A form that does not change with a count needs no count.
      const shown = (text: string) => parametersOf(text.replace(COUNT, ''));
      expect([path, shown(template)]).toEqual([path, shown(original)]);
      const known = parametersOf(original);
      expect([path, parametersOf(template).filter((name) => !known.includes(name))]).toEqual([path, []]);
    }
  });

  it('keeps what is quoted from the text form', () => {
    for (const [path, template, original] of pairs) {
      expect([path, quoted(template)]).toEqual([path, quoted(original)]);
    }
  });

  it('says nothing in English', () => {
    const same = pairs.filter(([, template, original]) => template === original);
    const shared = same.filter(
      ([path, template]) => !isName(path) && !/^[A-Z0-9 .-]*$/.test(prose(template)),
    );
    expect(shared.map(([path]) => path).sort()).toEqual([...(SAME_AS_ENGLISH[language] ?? [])].sort());
    const left = pairs.filter(([, template]) => ENGLISH.test(prose(template)));
    expect(left.map(([path]) => path)).toEqual([]);
  });
});

describe('facts', () => {
  it('are told in English as the catalog tells them', () => {
    const told = Object.fromEntries(catalog.facts.map(({ id, trueWhen }) => [id, trueWhen] as const));
    expect(WORDS.en.facts).toEqual(told);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const { drawing, report, sheets } = WORDS[language];
  const reported: Readonly<Record<string, string | undefined>> = report;

  it('calls a type of asset by one word in drawings, sheets and reports', () => {
    for (const [type, word] of Object.entries(drawing.assetTypes)) {
      const choices: Readonly<Record<string, string | undefined>> = sheets.choices;
      expect([type, choices[type], reported[`asset-${type}`]]).toEqual([type, word, word]);
    }
  });

  it('calls a kind of zone by one word in drawings and reports', () => {
    for (const [kind, word] of Object.entries(drawing.kinds)) {
      expect([kind, reported[`zone-${kind}`] ?? word]).toEqual([kind, word]);
    }
  });
});
