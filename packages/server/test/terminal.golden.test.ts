/** What the example plant looks like on a terminal, in every language: `npm run golden` rewrites the files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attackText } from '@bulkhead/core/report/render/terminal/attack.ts';
import { attackOfPlant } from '../cli/attack.ts';
import { exposureOf } from '@bulkhead/core/evaluate/exposure/exposure.ts';
import { raisesAt } from '@bulkhead/core/evaluate/exposure/raises.ts';
import { waysElsewhere } from '@bulkhead/core/evaluate/exposure/ways.ts';
import { RULE_INFOS } from '@bulkhead/core/evaluate/rules/index.ts';
import type { EntityKind } from '@bulkhead/core/model/kinds.ts';
import { explain } from '@bulkhead/core/report/explain.ts';
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import { LANGUAGES, WORDS } from '@bulkhead/core/report/locales/test/languages.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { assessText } from '@bulkhead/core/report/render/terminal/assess.ts';
import { cellsOf } from '@bulkhead/core/report/render/terminal/cells.ts';
import { checkText } from '@bulkhead/core/report/render/terminal/check.ts';
import { exposureText } from '@bulkhead/core/report/render/terminal/exposure.ts';
import { criteriaText } from '@bulkhead/core/report/render/terminal/risk/criteria.ts';
import { scenariosText } from '@bulkhead/core/report/render/terminal/risk/scenarios.ts';
import { tryCriteria } from '@bulkhead/core/why/other-criteria.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { riskOverview } from '@bulkhead/core/program/zcr/overview.ts';
import { overviewText } from '@bulkhead/core/report/render/terminal/risk/overview.ts';
import { stepsText } from '@bulkhead/core/report/render/terminal/risk/steps.ts';
import { worstText } from '@bulkhead/core/report/render/terminal/risk/worst.ts';
import { presetWords } from '@bulkhead/core/report/locales/en/presets.ts';
import { presetCriteria } from '@bulkhead/core/risk/presets.ts';
import { ratedWorstCases } from '@bulkhead/core/risk/worst-cases.ts';
import { placeText } from '@bulkhead/core/report/render/terminal/place.ts';
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import { whyText } from '@bulkhead/core/report/render/terminal/why.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { assessFolder } from './assessed-folder.ts';
import { stepsOfPlant } from '../cli/steps.ts';
import { placeViews, viewText, type ViewCall } from '../cli/views.ts';

const PLANT = 'examples/chemical-plant';
const ROOT = join(import.meta.dirname, '../../..');
// As a user names it, and wherever the tests are run.
const assessed = { ...assessFolder(join(ROOT, PLANT), '2026-11-24'), folder: PLANT, record: null };
const { assessment, plant, catalog, findings, index, locate, documents, shelf } = assessed;
const context = whyContext(index, findings, { documents, shelf, links: shippedLinks });
const { asOf } = assessment;

const ASKED = [
  'sla:zone:control:RDF',
  'slt:conduit:ics-lan:DC',
  'verdict:zone:control:62443-3-3/SR 1.12',
  'gap:zone:control:62443-3-3/SR 1.13',
  'fact:conduit:ics-lan:sessions',
  'evidence:e-radio-survey',
  'finding:dual-homed:asset:ews',
  'verdict:site:62443-2-1/ORG 1.2',
  'maturity:site:62443-2-1/EVENT 1.2',
  'sustained:62443-3-3/SR 2.8',
  'slc:product:boundary-router-1:UC:claimed',
  'verdict:product:boundary-router-1:62443-4-2/CR 1.1 RE 1',
  'nis2/21(2)(j)',
  'zone:control',
  'worstCase:w-relief-opened',
  'worstCase:w-vessel-bursts',
  'scenario:s-desktop-to-program',
  'scenario:s-false-view',
  'risk',
  'exposure:zone:process-io:claimed',
  'exposure:zone:safety',
];

function viewCall(more: Partial<ViewCall> = {}): ViewCall {
  return { assessed, place: null, reading: 'evidenced', all: false, options: '', ...more };
}

function viewed(view: Parameters<typeof viewText>[0], more: Partial<ViewCall> = {}) {
  return (language: Language, terminal: Terminal): string =>
    viewText(view, viewCall(more), { words: WORDS[language], terminal });
}

const risk = plant.risk as NonNullable<typeof plant.risk>;
const riskView = { plantName: plant.name, risk, folder: PLANT, options: '' };
const other = presetCriteria(4, 5, presetWords);
const tried = {
  file: 'other.yaml',
  risk: other,
  comparison: tryCriteria(context, risk, other),
};

const attack = attackOfPlant(assessed, 'claimed');

function attacked(ref: string | null) {
  return (language: Language, terminal: Terminal): string => {
    const asked = attack.zones.find((each) => each.ref === ref) ?? null;
    const view = { plantName: plant.name, asOf, attack, asked, folder: PLANT, options: '' };
    return attackText({ ...view, words: WORDS[language], terminal });
  };
}

function exposed(ref: string | null) {
  return (language: Language, terminal: Terminal): string => {
    const exposure = exposureOf(index, 'evidenced');
    const claimed = exposureOf(index, 'claimed');
    const zone = exposure.zones.find((each) => each.ref === ref);
    const at = index.position.get(ref ?? '') ?? 0;
    const raises = raisesAt(index, exposure.ways, at);
    const raisesElsewhere = raisesAt(index, waysElsewhere(exposure.ways, at), at);
    const asked = zone === undefined ? null : { zone, raises, raisesElsewhere };
    const view = { plantName: plant.name, asOf, exposure, claimed, asked, folder: PLANT, options: '' };
    return exposureText({ ...view, words: WORDS[language], terminal });
  };
}

const OUTPUTS: Readonly<Record<string, (language: Language, terminal: Terminal) => string>> = {
  assess: (language, terminal) =>
    assessText({
      assessment,
      next: assessed.next(),
      findings: published(language),
      plant,
      catalog,
      reading: 'evidenced',
      all: false,
      folder: PLANT,
      options: '',
      words: WORDS[language],
      terminal,
    }),
  place: (language, terminal) =>
    placeText({
      place: assessment.places.find(({ ref }) => ref === 'zone:control') as (typeof assessment.places)[0],
      name: 'Control',
      catalog,
      overlays: plant.overlays,
      sustained: assessed.beside().sustained,
      reading: 'evidenced',
      all: false,
      words: WORDS[language],
      terminal,
    }),
  program: viewed('program'),
  site: viewed('program', { place: 'site' }),
  organisation: (language, terminal) =>
    placeViews('organisation', viewCall({ place: 'organisation' }), { words: WORDS[language], terminal }),
  asset: (language, terminal) =>
    placeViews('asset:plc', viewCall({ place: 'asset:plc' }), { words: WORDS[language], terminal }),
  products: viewed('products'),
  product: viewed('products', { place: 'product:openplc-runtime-3' }),
  nis2: viewed('nis2'),
  letters: viewed('nis2', { all: true }),
  csf: viewed('csf'),
  cra: viewed('cra', { place: 'product:openplc-runtime-3' }),
  riskCriteria: (language, terminal) =>
    criteriaText({ ...riskView, tried: null, words: WORDS[language], terminal }),
  riskTry: (language, terminal) => criteriaText({ ...riskView, tried, words: WORDS[language], terminal }),
  riskWorst: (language, terminal) =>
    worstText({
      plant,
      risk,
      rated: ratedWorstCases(risk, plant.worstCases),
      folder: PLANT,
      options: '',
      words: WORDS[language],
      terminal,
    }),
  riskScenarios: (language, terminal) =>
    scenariosText({
      plant,
      asOf,
      risk,
      rated: scenariosOf(context),
      folder: PLANT,
      options: '',
      words: WORDS[language],
      terminal,
    }),
  risk: (language, terminal) => {
    const { sucs, rated, catalog: rows } = stepsOfPlant(assessed);
    const overview = riskOverview(risk, ratedWorstCases(risk, plant.worstCases), rated, sucs);
    const view = { ...riskView, asOf, overview, catalog: rows };
    return overviewText({ ...view, words: WORDS[language], terminal });
  },
  riskSteps: (language, terminal) =>
    stepsText({
      ...stepsOfPlant(assessed),
      plantName: plant.name,
      asOf,
      folder: PLANT,
      options: '',
      words: WORDS[language],
      terminal,
    }),
  exposure: exposed(null),
  exposureZone: exposed('zone:process-io'),
  attack: attacked(null),
  'attack-zone': attacked('zone:engineering'),
  why: (language, terminal) =>
    ASKED.map((ref) => {
      const why = explain(context, ref, 2, WORDS[language]);
      if ('code' in why) throw new Error(`${ref}: ${why.code}`);
      return whyText(why, WORDS[language], terminal);
    }).join('\n'),
  check: (language, terminal) =>
    checkText(
      {
        version: '0.1.0',
        asOf,
        rules: RULE_INFOS,
        findings: published(language),
        waivers: plant.waivers,
        problems: [],
        problemCount: 0,
      },
      (kind, id) => locate(kind as EntityKind, id) ?? undefined,
      WORDS[language],
      terminal,
    ),
};

function published(language: Language) {
  return findings.map((finding) => publishedFinding(finding, WORDS[language]));
}

function linesOf(output: string, language: Language, terminal: Partial<Terminal>): readonly string[] {
  const whole: Terminal = { columns: 80, colour: false, unicode: true, ...terminal };
  return (OUTPUTS[output] as (typeof OUTPUTS)[string])(language, whole).split('\n');
}

const ALL = LANGUAGES.flatMap((language) =>
  Object.keys(OUTPUTS).map((output) => [output, language] as const),
);

describe('at 80 columns', () => {
  it.each(ALL)('%s in %s is as it was', (output, language) => {
    const file = join(ROOT, PLANT, 'expected/terminal', `${output}.${language}.txt`);
    const text = linesOf(output, language, {}).join('\n');
    if (process.env['BULKHEAD_GOLDEN'] === 'write') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

describe.each([72, 80, 100, 120])('at %i columns', (columns) => {
  it.each(ALL)('%s in %s overflows nowhere', (output, language) => {
    for (const unicode of [true, false]) {
      for (const line of linesOf(output, language, { columns, unicode })) {
        // A command stays in one piece, to be copied, and so does a reference.
        if (line.includes('npx bulkhead') || /^ *[a-z]+:\S+$/.test(line)) continue;
        expect([line, cellsOf(line) <= columns]).toEqual([line, true]);
      }
    }
  });

  it.each(ALL)('%s in %s cuts no id and no SL', (output, language) => {
    const lines = linesOf(output, language, { columns });
    lines.forEach((line, i) => {
      expect(line).not.toMatch(/[^ ]…$|\b(SR|RE|SL|SL-T|SL-A|ZCR) …$/);
      const next = lines[i + 1]?.trimStart() ?? '';
      if (/\b(SR|RE|SL|SL-T|SL-A|ZCR)$/.test(line)) expect([line, /^\d/.test(next)]).toEqual([line, false]);
    });
  });
});

describe('the two tables', () => {
  it.each(LANGUAGES)('have their FRs under one another in %s', (language) => {
    for (const columns of [80, 120]) {
      const heads = linesOf('assess', language, { columns }).filter((line) => / IAC +UC +SI /.test(line));
      expect(heads).toHaveLength(2);
      const [zones = '', conduits = ''] = heads.map((line) => line.slice(line.indexOf('IAC')));
      expect(conduits).toBe(zones);
      expect(heads[0]?.indexOf('IAC')).toBe(heads[1]?.indexOf('IAC'));
    }
  });
});
