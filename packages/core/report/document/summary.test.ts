/** The first page: what is counted once, in which reading, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../evaluate/assessment.ts';
import type { Answer, Plant } from '../../model/plant.ts';
import {
  AS_OF,
  DAY_BEFORE,
  answer,
  conduit,
  evidence,
  flow,
  measure,
  plantWith,
  target,
  zone,
} from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { reportOf } from '../document.ts';
import { words } from '../locales/en/index.ts';
import { reportFor, reportInput } from '../test/report-input.ts';
import { wordedReport } from '../worded.ts';
import { byConsequence } from './consequence.ts';
import type { ShownReading } from './input.ts';

/** Without escapes and hard spaces of the format. */
function said(plant: Plant, reading: ShownReading = 'evidenced'): string {
  const report = wordedReport(reportOf({ ...reportInput(plant, AS_OF), reading }), words);
  return reportMarkdown(report)
    .replace(/\\/g, '')
    .replace(/\u00a0/g, ' ');
}

const tre = zone('z', { slTarget: target({ TRE: 1 }) });
const windowed = (hours: number, window: string) => ({ outage: { hours, window } });
/** One gap, for which two measures are named. */
const twoMeasures = plantWith({
  zones: [tre],
  answers: [answer('zone:z', 'SR 6.1', 'unmet', { how: 'no', measures: ['m1', 'm2'] })],
  measures: [measure('m1', windowed(1, 'each of 22 stations')), measure('m2', windowed(1, 'once'))],
});

describe('a gap for which two measures are named', () => {
  const text = said(twoMeasures);

  it('is one gap', () => {
    expect(text).toContain('Together they close 1 gap, the only one that waits for this.');
    expect(text).toContain('1 gap would be closed and 0 stay open');
    expect(text).toContain(
      '(a gap). 1 of these is known to be open and comes down to 1 finding. The design rules',
    );
  });

  it('shows both outages with their windows and never their sum', () => {
    const [row = ''] = text.split('\n').filter((line) => line.includes('See finding 1'));
    expect(row).toContain('1 h, each of 22 stations');
    expect(row).toContain('1 h, once');
    expect(row).not.toContain('2 h');
  });
});

describe('what a measure closes', () => {
  const uc = zone('z', { slTarget: target({ TRE: 1, RA: 1 }) });
  const plant = (measures: readonly string[]) =>
    plantWith({
      zones: [uc],
      answers: [
        answer('zone:z', 'SR 6.1', 'unmet', { how: 'no', measures: ['m1'] }),
        answer('zone:z', 'SR 7.1', 'unmet', { how: 'no', measures: [...measures] }),
      ],
      measures: [measure('m1', { name: 'First' }), measure('m2', { name: 'Second' })],
    });
  const inTable = (text: string) => text.split('\n').find((line) => /^\| First .*m1/.test(line));

  it('is the figure of the table of measures', () => {
    const text = said(plant(['m1']));
    expect(text).toContain('It closes 2 gaps, all that wait for this.');
    expect(inTable(text)).toMatch(/m1`? \| 2 \|/);
  });

  it('is less than that where gaps wait for another one as well, which is said', () => {
    const text = said(plant(['m1', 'm2']));
    expect(text).toContain('It closes 1 of the 2 gaps that wait for it.');
    expect(inTable(text)).toMatch(/m1`? \| 2 \|/);
  });
});

describe('readings', () => {
  /** Claimed and shown by nothing. */
  const plant = plantWith({
    zones: [zone('z', { slTarget: target({ TRE: 1 }) }), zone('y', { slTarget: target({ TRE: 1 }) })],
    answers: ['SR 6.1'].map((row) => answer('zone:z', row, 'met')),
  });

  it('are told with each count', () => {
    expect(said(plant, 'claimed')).toContain('Of 2 zones and conduits with an SL-T, 1 reaches it');
    expect(said(plant, 'claimed')).not.toContain('reading a requirement that SL-T asks for');
    const evidenced = said(plant, 'evidenced');
    expect(evidenced).toContain(
      'In the evidenced reading a requirement that SL-T asks for is not satisfied in 2 cases.',
    );
    expect(evidenced).toContain('In 1 case it is not satisfied even as claimed (a gap).');
    expect(evidenced).toContain('| Gaps as claimed |');
  });

  it('follow the evidence', () => {
    const shown = {
      ...plant,
      answers: plant.answers.map((one) => ({ ...one, evidence: ['e'] })),
      evidence: [evidence('e', ['zone:z'])],
    };
    expect(said(shown, 'evidenced')).toContain('is not satisfied in 1 case.');
  });
});

describe('a place whose SL-T is not known in some foundational requirements', () => {
  /** DC and RA of the conduit are the baseline (3.7), and all it asks for there is met. */
  const answers = catalog.rows
    .filter(({ fr, level }) => (fr === 'DC' || fr === 'RA') && level === 1)
    .map(({ id }) => answer('conduit:c', id, 'met'));
  const plant = (y: Plant['zones'][number]) =>
    plantWith({
      zones: [zone('z', { slTarget: target({}) }), y],
      conduits: [conduit('c', ['z', 'y'])],
      answers,
    });

  it('is not told as reaching it, and told apart', () => {
    const partly = said(plant(zone('y')), 'claimed');
    expect(partly).toContain('The only zone or conduit with an SL-T does not reach it');
    expect(partly).toContain('As claimed it is 0,');
    expect(partly).toContain('1 of them has no SL-T in some foundational requirement');
    const known = said(plant(zone('y', { slTarget: target({}) })), 'claimed');
    expect(known).toContain('The only zone or conduit with an SL-T reaches it');
    expect(known).not.toContain('in some foundational requirement: whether');
  });
});

describe('what is known of evidence', () => {
  const plant = (status: 'met' | 'notApplicable', shown: boolean) =>
    plantWith({
      zones: [zone('z', { slTarget: target({ TRE: 1 }) })],
      answers: [answer('zone:z', 'SR 6.1', status, shown ? { evidence: ['e'] } : {})],
      evidence: [evidence('e', ['zone:z'])],
    });
  const MET = '1 of 1 judgement claimed as satisfied has no live evidence';
  const OUTSIDE = '1 of 1 judgement that a requirement is not applicable has no live evidence';

  it('counts what is satisfied and what does not apply apart', () => {
    expect(said(plant('met', false))).toContain(MET);
    expect(said(plant('met', false))).not.toContain(OUTSIDE);
    expect(said(plant('notApplicable', false))).toContain(OUTSIDE);
    expect(said(plant('notApplicable', false))).not.toContain(MET);
    for (const status of ['met', 'notApplicable'] as const)
      expect(said(plant(status, true))).not.toContain('has no live evidence');
  });

  it('counts nothing that a conduit leaves to its zones', () => {
    const conduits = [conduit('c', ['z', 'y'], { slTarget: target({ UC: 1 }) })];
    const zones = ['z', 'y'].map((id) => zone(id, { slTarget: target({}) }));
    expect(said(plantWith({ zones, conduits }))).not.toContain('is not applicable has');
  });
});

describe('a safety zone below SL-T', () => {
  it('is named with what it lacks', () => {
    const at = (kind: 'safety' | 'control') => said(plantWith({ zones: [{ ...tre, kind, name: 'SIS' }] }));
    expect(at('safety')).toContain('Safety zone SIS is below its SL-T in TRE 0/1.');
    expect(at('control')).not.toContain('Safety zone');
  });
});

describe('a compensation', () => {
  const plant = (more: Partial<Answer>, inPlace = false) =>
    plantWith({
      zones: [tre],
      answers: [answer('zone:z', 'SR 6.1', 'compensated', { expires: AS_OF, ...more })],
      measures: [measure('m', { name: 'Watch', inPlace })],
    });
  const COUNTS = 'Stands by agreement';

  it('that counts stands by agreement', () => {
    for (const given of [plant({}), plant({ measures: ['m'] }, true)]) {
      expect(said(given)).toMatch(/1 compensation, 0 waivers and 0 gaps accepted or transferred, agreed/);
      expect(said(given)).not.toContain('not count');
    }
  });

  it.each([
    ['with a measure that is not in place', { measures: ['m'] }, 'Does not count: not in place Watch.'],
    ['that ran out', { expires: DAY_BEFORE }, 'Does not count: its day has passed.'],
    [
      'on a row that is not satisfied',
      { dependsOn: ['62443-3-3/SR 6.2'] },
      'Does not count: not satisfied SR 6.2.',
    ],
  ])('%s is told apart, with why', (_, more, why) => {
    const text = said(plant(more));
    expect(text).toContain(COUNTS);
    expect(text).toContain(
      'Nothing: no compensation, no waiver and no decision that a gap may stand is in force.',
    );
    expect(text).toContain('1 compensation does not count');
    expect(text).toContain('No compensation counts.');
    expect(text).toContain(why);
  });
});

describe('a gap that somebody accepted', () => {
  const plant = (decision: 'planned' | 'accepted', until: string) =>
    plantWith({
      zones: [tre],
      answers: [answer('zone:z', 'SR 6.1', 'unmet', { how: 'on paper' })],
      dispositions: [
        {
          place: 'zone:z',
          requirement: '62443-3-3/SR 6.1',
          decision,
          reason: 'replaced in spring',
          approvedBy: 'Plant manager',
          until,
        },
      ],
    });

  it('stands by agreement until its day, and is a gap all the same', () => {
    const text = said(plant('accepted', AS_OF));
    expect(text).toContain('In 1 case it is not satisfied even as claimed (a gap).');
    expect(text).toContain('1 gap is accepted or transferred for a time.');
    expect(text).toContain('1 gap accepted or transferred, agreed until a day');
    expect(text).toContain(`Accepted until ${AS_OF} by Plant manager.`);
    for (const other of [plant('accepted', DAY_BEFORE), plant('planned', AS_OF)]) {
      expect(said(other)).not.toContain('accepted or transferred for a time');
      expect(said(other)).toContain('replaced in spring');
    }
  });
});

describe('an answer whose measures are in place', () => {
  const plant = (inPlace: boolean) =>
    plantWith({
      zones: [tre],
      answers: [answer('zone:z', 'SR 6.1', 'unmet', { how: 'no', measures: ['m'] })],
      measures: [measure('m', { name: 'Reader', inPlace })],
    });

  it('is to be given again, and not told as one without a measure', () => {
    expect(said(plant(true))).toContain('The measures named are in place (Reader)');
    expect(said(plant(true))).not.toContain('names no measure yet');
    expect(said(plant(false))).not.toContain('are in place (');
  });
});

describe('an error that somebody waived', () => {
  /** An office reaches into a zone over no DMZ. */
  const plant = (kind: 'safety' | 'control') =>
    plantWith({
      zones: [
        zone('z', { kind, level: 1, slTarget: target({}) }),
        zone('o', { kind: 'enterprise', slTarget: target({}) }),
      ],
      conduits: [conduit('c', ['z', 'o'])],
      flows: [flow('f', 'zone:o', 'zone:z', { conduit: 'c', protocol: 'modbus-tcp', access: 'program' })],
      waivers: [
        {
          id: 'w',
          finding: 'finding:safety-changed-from-outside:zone:z',
          reason: 'r',
          approvedBy: 'Plant manager',
          expires: AS_OF,
        },
      ],
    });

  it('is named on the first page where it is about a safety zone', () => {
    expect(said(plant('safety'))).toContain(`Waived at a safety zone by Plant manager, until ${AS_OF}:`);
    expect(said(plant('control'))).not.toContain('Waived at a safety zone');
  });
});

describe('what nobody has answered', () => {
  const plant = (answers: Plant['answers']) => plantWith({ zones: [tre], answers });

  it('is not told as open, and its effect only as what can come of it', () => {
    const asked = said(plant([]));
    expect(asked).toContain('Unanswered in');
    expect(asked).not.toContain('Open in');
    expect(asked.split('An incident is noticed late').length - 1).toBe(
      asked.split('If it is not satisfied, this can happen:').length - 1,
    );
    const known = said(plant([answer('zone:z', 'SR 6.1', 'unmet', { how: 'no' })]));
    expect(known).toContain('Open in');
    expect(known).not.toContain('If it is not satisfied, this can happen:');
  });
});

describe('a place that asks for nothing', () => {
  it('is no place that reaches its SL-T', () => {
    const plant = plantWith({ zones: [tre, zone('y', { slTarget: target({}) })] });
    expect(said(plant)).toContain('The only zone or conduit with an SL-T does not reach it');
    expect(said(plant)).toContain('1 more has an SL-T of 0 throughout');
    expect(said(plantWith({ zones: [zone('y', { slTarget: target({}) })] }))).toContain(
      'No zone or conduit has an SL-T above 0',
    );
  });
});

describe('errors of the design', () => {
  const finding = (rule: string, id: string, severity: Finding['severity'] = 'error') =>
    ({ rule, id, severity, at: id }) as Finding;
  const order = (plant: Plant, findings: readonly Finding[]) =>
    findings.toSorted(byConsequence(plant)).map(({ id }) => id);

  it('stand by severity, then by what can come of them, and those of one rule together', () => {
    const sorted = order(plantWith(), [
      finding('safety-remote-access', 'n', 'note'),
      finding('safety-remote-access', 'w', 'warning'),
      finding('asset-placement', 'a'),
      finding('flow-without-conduit', 'c'),
      finding('unheard-of', 'd'),
      finding('dual-homed', 'e'),
      finding('level-skip', 'f'),
      finding('safety-remote-access', 'z'),
      finding('flow-without-conduit', 'b'),
    ]);
    expect(sorted).toEqual(['z', 'e', 'f', 'b', 'c', 'a', 'd', 'w', 'n']);
  });

  it('of one rule stand with those first that reach outside', () => {
    const plant = plantWith({
      zones: [tre, zone('out', { kind: 'external' })],
      flows: [
        { id: 'a', from: 'zone:z', to: 'zone:z' },
        { id: 'b', from: 'zone:out', to: 'zone:z' },
      ],
    });
    const both = [finding('level-skip', 'flow:a'), finding('level-skip', 'flow:b')];
    expect(order(plant, both)).toEqual(['flow:b', 'flow:a']);
  });

  it('are told with the way out first, and rule by rule', () => {
    const flows = ['a', 'b'].map((id) => ({ id, from: 'zone:z', to: 'zone:y' }));
    const text = said(plantWith({ zones: [tre, zone('y')], flows }));
    const now = text
      .split('\n')
      .filter((line) => line.startsWith('- ') && line.includes('without a conduit'));
    expect(now).toHaveLength(1);
    expect(now[0]).toMatch(/^- (?!Flow)[^.]*\. Flow `a` .* The same holds of b\.$/);
    expect(text).toContain('`finding:flow-without-conduit:flow:b`');
  });
});

describe('what nobody knows', () => {
  const owned = plantWith({
    zones: [zone('z', { slTarget: target({ TRE: 1, UC: 1 }), owner: 'shift lead' })],
    answers: [answer('zone:z', 'SR 6.1', 'unmet', { how: 'no log is read' })],
  });
  const text = said(owned);
  const chapter = (head: RegExp) => text.split(/\n(?=## )/).find((part) => head.test(part)) ?? '';

  it('is a question and no finding', () => {
    const found = chapter(/^## \d+ Findings\n/);
    expect(found).toContain('1 finding, each');
    expect(found).toContain('**Finding 1: not satisfied (TRE)**');
    expect(found).not.toContain('Nobody has answered');
    const asked = chapter(/^## \d+ Open questions\n/);
    expect(asked).toMatch(/\| Whether it can occur: .*mobile code \| z \| 1 \| shift lead \|/);
    expect(asked).toMatch(/\| `SR [^`]+` [A-Z][^|]* \| z \| 1 \| shift lead \|/);
    expect(asked).not.toContain('SR 6.1');
  });

  it('is counted apart, and both together are the gaps', () => {
    const [, gaps, known, open] =
      /In (\d+) cases? .*?\(a gap\)\. (\d+) of these .*? (\d+) are not known yet/.exec(text) ?? [];
    expect(Number(known)).toBe(1);
    expect(Number(open)).toBeGreaterThan(5);
    expect(Number(known) + Number(open)).toBe(Number(gaps));
  });

  it('names a fact once: what the first question asks is not listed again', () => {
    const certain = catalog.rows.filter(({ facts }) => facts.length === 0);
    const rows = certain.map(({ id }) => answer('zone:z', id, 'met'));
    const unknownIn = (slTarget: ReturnType<typeof target>, answers: readonly Answer[]) => {
      const zones = [zone('z', { slTarget })];
      return said(plantWith({ zones, answers })).split('### 1.4')[1]?.split('\n## ')[0] ?? '';
    };
    const waits = unknownIn(target({ UC: 1, DC: 1 }), rows);
    expect(waits).toContain('Nobody has stated whether it can occur: ');
    const facts = [...waits.matchAll(/it can occur: ([^.\n]+)/g)].flatMap(([, list = '']) =>
      list.split(/, | and /),
    );
    expect(facts.length).toBeGreaterThan(1);
    expect(new Set(facts).size).toBe(facts.length);
    // A question about rows names no fact.
    const many = unknownIn(target({ UC: 1, RDF: 3 }), []);
    expect(many).toContain('Nobody has answered');
    expect(many).toContain('Not stated whether it can occur: ');
  });

  it('begins after what the plant says has ended', () => {
    expect(text).toContain('no log is read. Open in');
  });
});

describe('two places of one name', () => {
  it('are told apart by their references', () => {
    const twins = ['a', 'b'].map((id) => zone(id, { name: 'Hall', slTarget: target({ TRE: 1 }) }));
    const text = said(plantWith({ zones: [...twins, tre] }));
    expect(text).toContain('Hall (zone:a)');
    expect(text).toContain('Hall (zone:b)');
    expect(text).not.toContain('z (zone:z)');
  });
});

describe('the rest of the report', () => {
  it('says how much evidence is live and cited, and where rows of a law are in no document in use', () => {
    const plant = plantWith({
      zones: [tre],
      answers: [answer('zone:z', 'SR 6.1', 'met', { evidence: ['a'] })],
      evidence: [evidence('a', ['zone:z']), { ...evidence('b', ['zone:z']), expires: DAY_BEFORE }],
    });
    const text = said(plant);
    expect(text).toContain('1 of 2 items has not run out, and answers cite 1.');
    expect(text).toMatch(/linked rows? stands? in documents this plant does not use/);
  });

  it('says on paper where the why is', () => {
    const report = reportFor(plantWith(), AS_OF);
    const text = reportMarkdown(report);
    expect(text).toContain('an annex of report.html; elsewhere it is left out');
    expect(text).not.toMatch(/^## [A-Z] Why$/m);
  });

  it('tells the status of an exception in a column of its own, and expects nobody where nothing is agreed', () => {
    const exceptions = [{ asset: 'a', status: 'unmet' as const, reason: 'too old' }];
    const plant = plantWith({
      zones: [tre],
      assets: [{ id: 'a', type: 'switch', zones: ['z'] }],
      answers: [answer('zone:z', 'SR 6.1', 'met', { exceptions })],
    });
    expect(said(plant)).toMatch(/\| unmet \| too old \|\s+\| no end \|/i);
  });
});
