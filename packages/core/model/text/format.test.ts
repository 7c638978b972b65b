/** What the canonical text looks like, case by case, and where comments go. */
import { describe, expect, it } from 'vitest';
import { assertCommentsKept, formatFile, type FormatOptions } from './format.ts';

function formatted(text: string, options: FormatOptions = {}, path = 'plant.yaml'): string {
  const result = formatFile({ path, text }, options);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  const again = formatFile({ path, text: result.text }, options);
  expect(again, 'what is canonical stays as it is').toEqual(result);
  return result.text;
}

/** A case as `text before` → `text after`, without the indentation of this file. */
function lines(template: string): string {
  const rows = template.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indent = Math.min(...rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/)));
  return rows.map((row) => row.slice(indent)).join('\n');
}

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const FORM: readonly Case[] = [
  {
    name: 'sections, fields, facts and entities have one order; an empty key goes',
    before: `
      zones:
      - {kind: dmz, name: B, id: b}
      - name: A
        facts: {wireless: false, emergencyPower: true}
        id: a
        parent:
        kind: control
      method: {baseline: 1, slTarget: baseline}
      catalogs: [62443-3-3@2013]
      name: P
      measures: []
      id: p
      schema: bulkhead/plant@1`,
    after: `
      schema: bulkhead/plant@1
      id: p
      name: P
      catalogs: [62443-3-3@2013]

      method:
        slTarget: baseline
        baseline: 1

      zones:
        - id: a
          name: A
          kind: control
          facts: { emergencyPower: true, wireless: false }
        - id: b
          name: B
          kind: dmz
    `,
  },
  {
    name: 'entities are in natural order of their keys',
    before: `
      answers:
        - { place: site, requirement: 62443-3-3/SR 1.10, status: met }
        - { place: site, requirement: 62443-3-3/SR 1.2 RE 1, status: met }
        - { place: site, requirement: 62443-3-3/SR 1.2, status: met }
        - { place: conduit:c, requirement: 62443-3-3/SR 7.1, status: met }
    `,
    after: `
      answers:
        - place: conduit:c
          requirement: 62443-3-3/SR 7.1
          status: met
        - place: site
          requirement: 62443-3-3/SR 1.2
          status: met
        - place: site
          requirement: 62443-3-3/SR 1.2 RE 1
          status: met
        - place: site
          requirement: 62443-3-3/SR 1.10
          status: met
    `,
  },
  {
    name: 'lists inside an entity keep their order, and an empty one stays: it says something',
    before: 'suc: [{id: s, name: S, zones: [b, a], accessPoints: [ ]}]\n',
    after: `
      suc:
        - id: s
          name: S
          zones: [b, a]
          accessPoints: []
    `,
  },
  {
    name: 'quotes stand where a reader of YAML would see something else than text',
    before: `
      assets:
        - id: 'a'
          type: "io"
          name: "plc #7: pump"
          product: plain 'text'
          model: 'no'
          serial: 007
          hardware: "1:30"
          version: 3.10
          verified: "2026-10-01"
          supplier: 2026-10-01
          ports: [502, 'any', "502/tcp"]
          interfaces: [{mac: 11:22:33:44:55:06, address: 192.0.2.1}]`,
    after: `
      assets:
        - id: a
          name: "plc #7: pump"
          type: io
          product: plain 'text'
          model: "no"
          serial: "007"
          hardware: "1:30"
          version: "3.10"
          interfaces:
            - { address: 192.0.2.1, mac: "11:22:33:44:55:06" }
          ports: ["502", any, 502/tcp]
          supplier: "2026-10-01"
          verified: 2026-10-01
    `,
  },
  {
    name: 'numbers have one form',
    before: 'measures: [{id: m, name: M, cost: 1500.00, effort: 0.50, outage: {window: w, hours: 0}}]\n',
    after: `
      measures:
        - id: m
          name: M
          cost: 1500
          effort: 0.5
          outage: { hours: 0, window: w }
    `,
  },
  {
    name: 'text of several lines is a literal block, and what would not show is escaped',
    before: `
      site:
        note: "one\\n\\ntwo"
        owner: "one\\n"
        address: "\\tone\\n two \\u2028 \\e a\\uFEFFb \\x85 \\u202E"`,
    after: `
      site:
        address: "\\tone\\n two \\u2028 \\u001B a\\uFEFFb \\u0085 \\u202E"
        owner: |
          one
        note: |-
          one

          two
    `,
  },
  {
    name: 'long text is folded, and long lists get a line for each entry',
    before: `
      site:
        note: ${'many words that go on and on '.repeat(5).trim()}
        owner: ${'x'.repeat(120)}
      suc:
        - id: s
          name: S
          zones: [${Array.from({ length: 9 }, (_, i) => `a-zone-with-a-long-name-${i}`).join(', ')}]`,
    after: `
      site:
        owner: ${'x'.repeat(120)}
        note: >-
          many words that go on and on many words that go on and on many words that go on and on many words that go
          on and on many words that go on and on

      suc:
        - id: s
          name: S
          zones:
            - a-zone-with-a-long-name-0
            - a-zone-with-a-long-name-1
            - a-zone-with-a-long-name-2
            - a-zone-with-a-long-name-3
            - a-zone-with-a-long-name-4
            - a-zone-with-a-long-name-5
            - a-zone-with-a-long-name-6
            - a-zone-with-a-long-name-7
            - a-zone-with-a-long-name-8
    `,
  },
  {
    name: 'an entry that brackets would force into quotes gets a line of its own',
    before: 'suc: [{id: s, name: S, zones: [], accessPoints: ["ports 80, 443", USB]}]\n',
    after: `
      suc:
        - id: s
          name: S
          zones: []
          accessPoints:
            - ports 80, 443
            - USB
    `,
  },
  {
    name: 'maps of one list are all in brackets or all blocks',
    before: `
      overlays:
        - id: o
          name: O
          rows:
            - { id: a, title: short }
            - { id: b, title: "one, two" }
      answers:
        - place: site
          requirement: 62443-3-3/SR 1.1
          status: met
          exceptions:
            - asset: a
              status: unmet
            - class: b
              status: met`,
    after: `
      overlays:
        - id: o
          name: O
          rows:
            - id: a
              title: short
            - id: b
              title: one, two

      answers:
        - place: site
          requirement: 62443-3-3/SR 1.1
          status: met
          exceptions:
            - { asset: a, status: unmet }
            - { class: b, status: met }
    `,
  },
];

const COMMENTS: readonly Case[] = [
  {
    name: 'above an entity goes where the entity goes',
    before: `
      zones:
        # about b
        # and more about b
        - { id: b, name: B, kind: dmz }
        # about a
        - { id: a, name: A, kind: dmz }`,
    after: `
      zones:
        # about a
        - id: a
          name: A
          kind: dmz

        # about b
        # and more about b
        - id: b
          name: B
          kind: dmz
    `,
  },
  {
    name: 'apart from the first entity stays on top of its section, paragraphs as they were',
    before: `
      zones:
        # about all

        # also about all


        # about b
        - { id: b, name: B, kind: dmz }
        - { id: a, name: A, kind: dmz }`,
    after: `
      zones:
        # about all

        # also about all

        - id: a
          name: A
          kind: dmz

        # about b
        - id: b
          name: B
          kind: dmz
    `,
  },
  {
    name: 'behind a value, a key and a list stays behind it',
    before: `
      zones: # the zones
        - id: a # its id
          kind: dmz
          name: A
          facts: # of this zone
            wireless: false # surveyed
          networks: [192.0.2.0/24] # one
          description: >- # in words
            first
            second`,
    after: `
      zones: # the zones
        - id: a # its id
          name: A
          description: first second # in words
          kind: dmz
          facts: # of this zone
            wireless: false # surveyed
          networks: [192.0.2.0/24] # one
    `,
  },
  {
    name: 'inside brackets makes them a block',
    before: `
      suc:
        - id: s
          name: S
          zones: [ # all of them
            a, # the first
            # the second
            b
            # and no more
          ] # so far`,
    after: `
      suc:
        - id: s
          name: S
          # so far
          zones: # all of them
            - a # the first
            # the second
            - b
            # and no more
    `,
  },
  {
    name: 'behind or inside an entity in brackets goes above it',
    before: `
      zones:
        - { id: b, name: B, kind: dmz } # about b
        - { id: a, # its id
            name: A, kind: dmz
            # the end of a
          }
        - # about c
          id: c
          name: C
          kind: dmz`,
    after: `
      zones:
        - id: a # its id
          name: A
          kind: dmz
          # the end of a

        # about b
        - id: b
          name: B
          kind: dmz

        # about c
        - id: c
          name: C
          kind: dmz
    `,
  },
  {
    name: 'at the end of a block, a section and the file stays there',
    before: `
      zones:
        - id: b
          kind: dmz
          name: B
          # the end of b
        - id: a
          name: A
          kind: dmz
          facts:
            wireless: false
            # the end of the facts
          # the end of a

        # - id: c
        #   name: C
      # about the conduits
      conduits:
        - { id: c, name: C, joins: [a, b] }

      # the end of the file`,
    after: `
      zones:
        - id: a
          name: A
          kind: dmz
          facts:
            wireless: false
            # the end of the facts
          # the end of a
        - id: b
          name: B
          kind: dmz
          # the end of b

        # - id: c
        #   name: C

      # about the conduits
      conduits:
        - id: c
          name: C
          joins: [a, b]

      # the end of the file
    `,
  },
  {
    name: 'above a section is about it, also below a list that is not indented',
    before: `
      zones:
      - id: a
        name: A
        kind: dmz
      # about the suc
      suc:
      - id: s
        name: S
        zones:
        - a
        # about the assumptions
        assumptions: [b]`,
    after: `
      # about the suc
      suc:
        - id: s
          name: S
          zones: [a]
          # about the assumptions
          assumptions: [b]

      zones:
        - id: a
          name: A
          kind: dmz
    `,
  },
  {
    name: 'about the file stays on top, about a section goes with it',
    before: `
      # A plant.
      #
      # In two paragraphs.

      # What closes a gap.
      measures:
        - { id: m, name: M }
      # Where things are.
      zones:
        - { id: a, name: A, kind: dmz }`,
    after: `
      # A plant.
      #
      # In two paragraphs.

      # Where things are.
      zones:
        - id: a
          name: A
          kind: dmz

      # What closes a gap.
      measures:
        - id: m
          name: M
    `,
  },
  {
    name: 'above the head is about the file',
    before: `
      # A plant.
      name: P
      # its id
      id: p`,
    after: `
      # A plant.
      # its id
      id: p
      name: P
    `,
  },
  {
    name: 'above the first field goes above the dash, which has no room below it',
    before: `
      zones:
        - name: A
          # never change it
          id: a
          # a buffer
          kind: dmz`,
    after: `
      zones:
        # never change it
        - id: a
          name: A
          # a buffer
          kind: dmz
    `,
  },
  {
    name: 'at an empty key keeps the key, at an empty list goes above it',
    before: `
      zones: [] # none yet
      suc:
        - id: s
          name: S
          description: # to be written
          zones: [ # none yet
          ]
          accessPoints:`,
    after: `
      suc:
        - id: s
          name: S
          description: # to be written
          zones: [] # none yet

      zones: [] # none yet
    `,
  },
  {
    name: 'around markers of the document is kept, the markers go',
    before: `
      --- # before
      # above
      site: { name: S }
      ... # behind
      # below`,
    after: `
      # before
      # above
      site:
        name: S

      # behind
      # below
    `,
  },
  {
    name: 'is no comment inside text',
    before: `
      site:
        owner: "# no comment"
        address: a#b
        note: |-
          # no comment
          # nor this
      # a comment`,
    after: `
      site:
        address: a#b
        owner: "# no comment"
        note: |-
          # no comment
          # nor this

      # a comment
    `,
  },
  {
    name: 'alone is a file of comments',
    before: `

      # nothing yet

      # nothing at all  `,
    after: `
      # nothing yet

      # nothing at all
    `,
  },
];

describe('canonical form', () => {
  it.each(FORM.map((each) => [each.name, each] as const))('%s', (_, { before, after }) => {
    expect(formatted(lines(before))).toBe(lines(after));
  });

  it('has LF, no byte order mark, no spaces at line ends and one line end at the end', () => {
    const text = '\ufeff# c  \r\nsite:\r\n  name: S   \r\n  note: |\r\n    a\r\n\r\n    b\r\n\r\n\r\n';
    expect(formatted(text)).toBe('# c\nsite:\n  name: S\n  note: |\n    a\n\n    b\n');
  });

  it('leaves nothing of nothing', () => {
    expect(formatted('')).toBe('');
    expect(formatted(' \n\n')).toBe('');
    expect(formatted('zones: []\nsite:\n')).toBe('');
  });

  it('spells requirements as it is told', () => {
    const text =
      'checks: [{place: site, requirement: 62443-3-3@2013/SR 1.1, result: pass, by: x, date: 2026-01-01}]';
    const spelling = (requirement: string) => requirement.replace('@2013', '');
    expect(formatted(text)).toContain('requirement: 62443-3-3@2013/SR 1.1\n');
    expect(formatted(text, { spelling })).toContain('requirement: 62443-3-3/SR 1.1\n');
  });

  it('leaves a file that is no part of a plant as it is', () => {
    expect(formatted('a:   b', {}, 'notes.txt')).toBe('a:   b');
    expect(formatted('a ,b', {}, 'other.csv')).toBe('a ,b');
  });

  it('refuses what is no plant file, with its place', () => {
    const result = formatFile({ path: 'plant.yaml', text: 'zones:\n  - { id: A, name: A, kind: dmz }\n' });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'bad-id', at: { line: 2, column: 11 } }] });
  });
});

describe('a comment', () => {
  it.each(COMMENTS.map((each) => [each.name, each] as const))('%s', (_, { before, after }) => {
    expect(formatted(lines(before))).toBe(lines(after));
  });

  it('is never lost in silence', () => {
    const file = { path: 'plant.yaml', text: '# one\n# one\nid: p # two\n' };
    expect(() => assertCommentsKept(file, '# two\n# one\nid: p # one\n')).not.toThrow();
    expect(() => assertCommentsKept(file, '# one\nid: p # two\n')).toThrow('comments of plant.yaml');
    expect(() => assertCommentsKept(file, '# one\n# one\nname: "# two"\n')).toThrow('comments of plant.yaml');
  });

  it('cannot hide a key behind what another reader takes for a line end', () => {
    expect(formatted('# a\rb: c\u2028d: e\nsite: { name: S }\n')).toBe('# a b: c d: e\nsite:\n  name: S\n');
  });
});

describe('CSV', () => {
  it.each([
    [
      'columns as in the schema, rows by key, LF, quotes where they are needed',
      'status,requirement,place,how\r\nmet,62443-3-3/SR 1.10,site,"plain"\r\nmet,62443-3-3/SR 1.2,site,"a, ""b"""\r\n',
      'place,requirement,status,how\nsite,62443-3-3/SR 1.2,met,"a, ""b"""\nsite,62443-3-3/SR 1.10,met,plain\n',
    ],
    [
      'line ends of every kind inside a cell stay, in quotes',
      'place,requirement,status,how,note\nsite,62443-3-3/SR 1.1,met,"a\r\nb\nc","d\re"\n',
      'place,requirement,status,how,note\nsite,62443-3-3/SR 1.1,met,"a\r\nb\nc","d\re"\n',
    ],
    [
      'a column that nothing fills stays',
      'place,note,requirement,status\n',
      'place,requirement,status,note\n',
    ],
    ['a byte order mark stays', '\ufeffstatus,place,requirement\n', '\ufeffplace,requirement,status\n'],
    ['empty lines go', 'place,requirement,status\n\n\n', 'place,requirement,status\n'],
    [
      'lists are joined by a bare semicolon, and an empty list is one',
      'place,requirement,status,evidence,measures\nsite,62443-3-3/SR 1.1,met, b ; a;,;\n',
      'place,requirement,status,evidence,measures\nsite,62443-3-3/SR 1.1,met,b;a,;\n',
    ],
    ['nothing is nothing', '', ''],
  ])('%s', (_, before, after) => {
    expect(formatted(before, {}, 'answers.csv')).toBe(after);
  });
});

describe('the line that names the schema', () => {
  const LINE = '# yaml-language-server: $schema=plant.schema.json';

  it('stays first, wherever on top it stood', () => {
    const expected = `${LINE}\n\n# A plant.\nschema: bulkhead/plant@1\nid: p\n`;
    expect(formatted(`${LINE}\n# A plant.\nid: p\nschema: bulkhead/plant@1\n`)).toBe(expected);
    expect(formatted(`# A plant.\n${LINE}\nschema: bulkhead/plant@1\nid: p\n`)).toBe(expected);
    expect(formatted(`${LINE}\nsite: { name: S }\n`)).toBe(`${LINE}\nsite:\n  name: S\n`);
    expect(formatted(LINE)).toBe(`${LINE}\n`);
  });

  it('is set when it is asked for', () => {
    const options = { schema: 'plant.schema.json' };
    expect(formatted('# A plant.\n\nid: p\n', options)).toBe(`${LINE}\n\n# A plant.\n\nid: p\n`);
    expect(formatted(`${LINE.replace('plant', 'old')}\nid: p\n`, options)).toBe(`${LINE}\nid: p\n`);
  });
});
