/** The report: the same bytes again, nothing of a plant taken for markup, no dead link, no section that is silent. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emptyPlant, type Disposition } from '../model/plant.ts';
import { AS_OF, answer, asset, evidence, measure, plantWith, supplier, target, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { LANGUAGES, WORDS } from './locales/test/languages.ts';
import { anchorsOf } from './render/anchors.ts';
import { assessmentCsv, csvCell } from './render/csv.ts';
import { reportHtml } from './render/html.ts';
import { reportMarkdown } from './render/markdown.ts';
import { HOSTILE, hostilePlant } from './test/hostile-plant.ts';
import { elementsOf, textOf } from './test/html.ts';
import { reportFor, reportInput } from './test/report-input.ts';
import { plainText, type WordedSection } from './worded.ts';

const hostile = hostilePlant();
const small = plantWith({
  zones: [zone('z', { slTarget: target({ IAC: 1 }) })],
  answers: [answer('zone:z', 'SR 1.1', 'unmet', { how: 'one account', measures: ['m'] })],
  measures: [measure('m', { cost: 12_000, currency: 'EUR', outage: { hours: 2 } })],
  evidence: [evidence('e', ['zone:z'])],
});

function allSections(sections: readonly WordedSection[]): readonly WordedSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}

describe('html', () => {
  const html = reportHtml(reportFor(hostile, AS_OF));

  it('is the same again', () => {
    expect(reportHtml(reportFor(hostilePlant(), AS_OF))).toBe(html);
  });

  it('has only elements and attributes of ours', () => {
    const elements = elementsOf(html);
    expect([...new Set(elements.map(({ name }) => name))].sort()).toEqual(
      [
        'a',
        'article',
        'body',
        'br',
        'circle',
        'code',
        'col',
        'colgroup',
        'dd',
        'defs',
        'div',
        'dl',
        'dt',
        'figcaption',
        'figure',
        'footer',
        'h1',
        'h2',
        'h3',
        'h4',
        'head',
        'header',
        'html',
        'img',
        'li',
        'main',
        'meta',
        'nav',
        'ol',
        'p',
        'path',
        'pattern',
        'rect',
        'section',
        'span',
        'style',
        'svg',
        'symbol',
        'table',
        'tbody',
        'td',
        'th',
        'thead',
        'title',
        'tr',
        'ul',
        'use',
      ].sort(),
    );
    const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]));
    expect([...names].filter((name) => /^on|action|srcdoc/.test(name))).toEqual([]);
    const sources = elements.flatMap(({ attributes }) => attributes.get('src') ?? []);
    // A sheet for each zone and the overview, which has parts where it is too large.
    expect(sources.length).toBeGreaterThan(HOSTILE.length);
    expect(sources.filter((source) => !/^data:image\/svg\+xml,[\w%.!~*'() ,/:;=-]+$/.test(source))).toEqual(
      [],
    );
    const addresses = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
  });

  it('shows what the plant says, each character of it', () => {
    const shown = textOf(html);
    for (const text of HOSTILE) expect(shown).toContain(plainText(text));
  });

  it('leads every link to something, and no id stands twice', () => {
    const elements = elementsOf(html);
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    const dead = elements
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((to) => !known.has(to.slice(1)));
    expect(dead).toEqual([]);
  });

  it('links every figure of a zone to its why', () => {
    const report = reportFor(small, AS_OF);
    const anchors = anchorsOf(report);
    const refs = ['evidenced', 'claimed', 'evidenced', 'verified', 'upper'].map(
      (reading) => `#${anchors.of('why', `sla:zone:z:IAC:${reading}`)}`,
    );
    const links = elementsOf(reportHtml(report)).map(({ attributes }) => attributes.get('href') ?? '');
    // One on the map, three readings and the best in the table of the zone.
    expect(links.filter((link) => refs.includes(link))).toEqual(refs);
  });

  it('leads to the same address when it is made again', () => {
    const ids = (plant: typeof small) =>
      ['sla:zone:z:IAC:claimed', 'evidence:e'].map((ref) => anchorsOf(reportFor(plant, AS_OF)).to(ref));
    const more = { ...small, zones: [zone('a'), ...small.zones] };
    expect(ids(more)).toEqual(ids(small));
    expect(new Set(ids(small)).size).toBe(2);
  });

  it('has a head cell with a scope for each row and column, and one h1', () => {
    const elements = elementsOf(html);
    const heads = elements.filter(({ name }) => name === 'th');
    expect(heads.every(({ attributes }) => /^(row|col)$/.test(attributes.get('scope') ?? ''))).toBe(true);
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
    expect(html).toContain('<a class="skip" href="#main">');
  });

  it('forbids itself what it does not need', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
  });
});

describe('the drawing', () => {
  it('of the whole plant is not that of a zone called overview', () => {
    const plant = plantWith({ zones: [zone('overview', { name: 'Overlook' }), zone('b')] });
    const figures = elementsOf(reportHtml(reportFor(plant, AS_OF)))
      .filter(({ name }) => name === 'img')
      .map(({ attributes }) => decodeURIComponent(attributes.get('src') ?? ''));
    const titles = figures.map((svg) => /<title[^>]*>([^<]*)/.exec(svg)?.[1]);
    expect(titles).toEqual(
      [WORDS.en.drawing.title.overview, 'b', 'Overlook'].map((end) => expect.stringContaining(end)),
    );
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('has no section without a word, even of a plant with nothing in it', () => {
    const empty = emptyPlant('empty', 'Empty', ['62443-3-3@2013']);
    for (const plant of [empty, small]) {
      const report = reportFor(plant, AS_OF, WORDS[language]);
      const silent = allSections(report.sections).filter(
        ({ blocks, sections }) => blocks.length + sections.length === 0,
      );
      expect(silent.map(({ id }) => id)).toEqual([]);
      // Nothing left unfilled but what the CSS fills.
      expect(reportMarkdown(report)).not.toMatch(/\{[a-zA-Z]+[|?&}]|undefined|\[object/);
    }
  });
});

describe('markdown', () => {
  const text = reportMarkdown(reportFor(hostile, AS_OF));

  it('is the same again', () => {
    expect(reportMarkdown(reportFor(hostilePlant(), AS_OF))).toBe(text);
  });

  it('holds no tag but line breaks, no link and no image', () => {
    expect(text.match(/<(?!br>)[^\s]/g)).toBeNull();
    expect(text.match(/(?<!\\)\]\(/g)).toBeNull();
    expect(text.match(/:\/\//g)).toBeNull();
  });

  it('keeps every table in shape', () => {
    const cells = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
    for (const table of text.split('\n\n').filter((block) => block.startsWith('| '))) {
      expect(new Set(table.trimEnd().split('\n').map(cells)).size).toBe(1);
    }
  });
});

/** As a reader of CSV takes it. */
function recordsOf(text: string): readonly (readonly string[])[] {
  return parse(text, { bom: true }) as string[][];
}

describe('csv', () => {
  const table = (): string => assessmentCsv(reportInput(hostile, AS_OF).assessment, hostile, catalog);

  it('is the same again, with a mark of its encoding', () => {
    expect(table()).toBe(table());
    expect(table().startsWith('\ufeffplace,name,requirement,')).toBe(true);
  });

  it('tells why a row does not apply, what is missing, and what is to come', () => {
    const plant = {
      ...small,
      zones: [zone('z', { slTarget: target({ IAC: 1 }), facts: { wireless: { value: false } } })],
      dispositions: (['SR 1.1', 'SR 1.3'] as const).map((row, i): Disposition => ({
        place: 'zone:z',
        requirement: `62443-3-3/${row}`,
        decision: 'planned',
        until: [AS_OF, '2020-01-01'][i] ?? '',
        decided: '2019-12-01',
        reason: 'the stop',
        owner: 'N. Owner',
        approvedBy: 'M. Approver',
        note: 'as agreed',
      })),
    };
    const [head = [], ...rows] = recordsOf(
      assessmentCsv(reportInput(plant, AS_OF).assessment, plant, catalog),
    );
    const cell = (row: string, column: string) =>
      rows.find((cells) => cells[2] === `62443-3-3/${row}`)?.[head.indexOf(column)];
    expect(cell('SR 1.6', 'because')).toBe('fact wireless');
    expect(cell('SR 1.3', 'missing')).toBe('answer');
    expect(cell('SR 1.1', 'measures')).toBe('m');
    expect(cell('SR 1.1', 'because')).toBe('');
    const said = ['decision', 'until', 'decided', 'decisionReason', 'decisionOwner', 'decisionApprovedBy'];
    const decision = (row: string) => [...said, 'decisionNote'].map((column) => cell(row, column));
    expect(decision('SR 1.1')).toEqual([
      'planned',
      AS_OF,
      '2019-12-01',
      'the stop',
      'N. Owner',
      'M. Approver',
      'as agreed',
    ]);
    // What ran out is open again.
    expect(decision('SR 1.3')).toEqual(['', '', '', '', '', '', '']);
  });

  it('runs nothing', () => {
    const cells = recordsOf(table()).flat();
    const cut = cells.flatMap((cell) => cell.split(/[;\t\n]/));
    expect(cut.filter((cell) => /^[ "]*[=+\-@\uff1d\uff0b\uff0d\uff20\r]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${HOSTILE.find((text) => text.startsWith('=HYPERLINK'))}`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-2+3', "'-2+3"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', '"\'\ra"'],
    ['-2.5', '-2.5'],
    ['+4', '+4'],
    ['a"b,c', '"a""b,c"'],
    ['a\u0002b\u202ec', 'a[U+0002]b[U+202E]c'],
    ['a\tb\nc', '"a\tb\nc"'],
    [' =1+1', "' =1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\uff20a', "'\uff20a"],
    ['a;=1+1', "a;'=1+1"],
    ['a; -1;b', "a; '-1;b"],
    ['a\t\uff0bb\n@c', '"a\t\'\uff0bb\n\'@c"'],
    ['e-1;f-2', 'e-1;f-2'],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

describe('backticks of a plant', () => {
  it('are text where a sentence of ours sets what stands between its own apart', () => {
    const name = 'Hall `rm -rf` two ``';
    const named = { ...small, zones: [zone('z', { name, slTarget: target({ IAC: 1 }) })] };
    const html = reportHtml(reportFor(named, AS_OF));
    expect(html).not.toContain('<code>rm -rf</code>');
    expect(html).toContain(`Open in ${name}.`);
  });
});

describe('what is said', () => {
  const text = reportMarkdown(reportFor(small, AS_OF));

  it('tells cost and outage where they are stated, and that they are not where not', () => {
    expect(text).toContain('12\u00a0000 EUR | 2 h |');
    const without = { ...small, measures: [measure('m')] };
    expect(reportMarkdown(reportFor(without, AS_OF))).toContain('| not stated | not stated |');
  });

  it('sums what measures state, tells how many do, and evaluates the plant in which all are in place', () => {
    expect(text).toContain('Cost: 12\u00a0000 EUR (each measure states it)');
    expect(text).toContain('2 h of production outage as stated');
    const two = {
      ...small,
      answers: [
        ...small.answers,
        answer('zone:z', 'SR 1.3', 'met'),
        answer('zone:z', 'SR 1.4', 'unmet', { measures: ['n'] }),
      ],
      measures: [...small.measures, measure('n')],
    };
    const said = reportMarkdown(reportFor(two, AS_OF));
    expect(said).toContain('2 are not in place, for 2 findings.');
    expect(said).toContain('(1 of 2 measures state it; the others may add to it)');
    const all = reportInput(two, AS_OF).assessment.places.reduce((sum, { gaps }) => sum + gaps.length, 0);
    expect(said).toContain(`2 gaps would be closed and ${all - 2} stay open.`);
    const none = reportMarkdown(reportFor({ ...small, measures: [] }, AS_OF));
    expect(none).not.toContain('With all of them');
  });

  it('shows the document control, and a line to sign on for whoever is not named', () => {
    const document = { number: 'N-7', classification: 'for few', drawn: 'A. Drawer' };
    const report = reportFor({ ...small, document }, AS_OF);
    const said = reportMarkdown(report);
    for (const line of [
      'Document number: N-7',
      'Revision: not stated',
      'Classification: for few',
      'Drawn up: A. Drawer: ________',
      'Checked: ________',
    ]) {
      expect(said).toContain(line);
    }
    for (const word of ['N-7', 'for few', 'A. Drawer']) expect(report.sheets[0]?.svg).toContain(word);
  });

  it('shows when a gap was decided about, and what was noted', () => {
    const said = { place: 'zone:z', decision: 'planned', until: '2031-02-01' } as const;
    const dispositions: Disposition[] = [
      {
        ...said,
        requirement: '62443-3-3/SR 1.1',
        decided: '2020-03-04',
        reason: 'the stop',
        note: 'as agreed',
      },
      { ...said, requirement: '62443-3-3/SR 1.3', note: 'nobody said why' },
      { ...said, requirement: '62443-3-3/SR 1.4' },
    ];
    const markdown = reportMarkdown(reportFor({ ...small, dispositions }, AS_OF));
    const cells = markdown
      .split('\n')
      .filter((line) => line.endsWith('| `2031-02-01` |'))
      .map((line) => line.split(' | ').slice(2, 5));
    expect(cells).toEqual([
      ['planned<br>decided on `2020-03-04`', '', 'the stop<br>Note: as agreed'],
      ['planned', '', 'Note: nobody said why'],
      ['planned', '', ''],
    ]);
  });

  it('shows one decision about several rows once, and leads each of its answers there', () => {
    const why = { reason: 'relay logic', approvedBy: 'N' };
    const answers = [
      answer('zone:z', 'SR 1.1', 'notApplicable', why),
      answer('zone:z', 'SR 1.3', 'notApplicable', why),
      answer('zone:z', 'SR 1.4', 'notApplicable', { ...why, approvedBy: 'M' }),
    ];
    const report = reportFor({ ...small, answers }, AS_OF);
    const decisions = allSections(report.sections).find(({ id }) => id === 'not-applicable');
    expect(decisions?.blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0))).toEqual([2]);
    const to = anchorsOf(report).to;
    expect(to('answer:zone:z:62443-3-3/SR 1.3')).toBe(to('answer:zone:z:62443-3-3/SR 1.1'));
    expect(to('answer:zone:z:62443-3-3/SR 1.4')).not.toBe(to('answer:zone:z:62443-3-3/SR 1.1'));
  });

  it('leaves a long list out when the page is printed, with its head, and says so', () => {
    const printed = (n: number): readonly [list: boolean, notice: boolean] => {
      const assets = Array.from({ length: n }, (_, i) => asset(`a${String(i).padStart(3, '0')}`));
      const page = reportHtml(reportFor({ ...small, assets }, AS_OF));
      const list = page.slice(page.indexOf('<section id="assets"'), page.indexOf('<section id="flows"'));
      return [!list.includes('class="scroll aside"'), list.includes('When report.html is printed')];
    };
    expect(printed(500)).toEqual([true, false]);
    expect(printed(501)).toEqual([false, true]);
  });

  it('says of a supplier nobody asked that nothing is answered, instead of a table of noughts', () => {
    const plant = {
      ...small,
      catalogs: ['62443-2-4@2023', '62443-3-3@2013'],
      suppliers: [supplier('s', ['maintenance'])],
    };
    expect(reportMarkdown(reportFor(plant, AS_OF))).toContain('none of the 123 rows has been answered');
  });

  it('counts the recommendations that stay in the language of a catalog', () => {
    const bare = { ...small, answers: ['SR 1.1', 'SR 1.3'].map((row) => answer('zone:z', row, 'unmet')) };
    const german = reportMarkdown(reportFor(bare, AS_OF, WORDS.de));
    expect([...german.matchAll(/Worauf die Anforderung hinausläuft:/g)]).toHaveLength(2);
    expect(german).toContain('Die Empfehlungen von 2 Befunden ohne Maßnahme');
  });

  it('names who collected, checked and agreed, with how often', () => {
    const plant = {
      ...small,
      evidence: [evidence('e', ['zone:z'], { collectedBy: 'Ada' })],
      waivers: [{ id: 'w', finding: 'f', reason: 'r', approvedBy: 'Ada', expires: '2027-01-01' }],
    };
    expect(reportMarkdown(reportFor(plant, AS_OF))).toContain('| Ada | 1 | 0 | 1 |');
  });

  it('counts a gap nobody evidenced as known, and what nobody answered as unknown', () => {
    expect(text).toContain('required judgements have no answer');
    expect(text).toContain('Nobody has stated whether it can occur');
  });
});
