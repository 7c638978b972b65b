/** The section of changes: what was written differently, what it does, and nothing where nothing is compared. */
import { describe, expect, it } from 'vitest';
import type { Plant } from '../../model/plant.ts';
import { AS_OF, answer, conduit, plantWith, target, zone } from '../../test/build.ts';
import { diffReport } from '../diff/report.ts';
import { sideOf } from '../diff/side.ts';
import { reportOf } from '../document.ts';
import { LANGUAGES, WORDS } from '../locales/test/languages.ts';
import { publishedFinding } from '../render/finding.ts';
import { reportHtml } from '../render/html.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { HOSTILE } from '../test/hostile-plant.ts';
import { elementsOf } from '../test/html.ts';
import { reportFor, reportInput } from '../test/report-input.ts';
import { wordedReport } from '../worded.ts';
import { words as english } from '../locales/en/index.ts';

const older = plantWith({
  document: { revision: 'A', date: '2026-01-31' },
  zones: [zone('gone', { slTarget: target({ IAC: 1 }) }), zone('z', { slTarget: target({ IAC: 1 }) })],
  conduits: [conduit('link', ['gone', 'z'])],
});
const newer = plantWith({
  zones: [zone('fresh'), zone('z', { slTarget: target({ IAC: 2 }) })],
  answers: [answer('zone:z', 'SR 1.1', 'met')],
});

function compared(before: Plant, after: Plant, words = english) {
  const [was, is] = [before, after].map((plant) => reportInput(plant, AS_OF)) as [
    ReturnType<typeof reportInput>,
    ReturnType<typeof reportInput>,
  ];
  const side = (input: typeof was) =>
    sideOf(
      input,
      input.why,
      input.assessment.findings.map((one) => publishedFinding(one, words)),
      [],
    );
  const { plant, assessment } = was;
  const against = { plant, assessment, diff: diffReport(side(was), side(is)) };
  return wordedReport(reportOf({ ...is, against }), words);
}

describe('changes', () => {
  const text = reportMarkdown(compared(older, newer));
  const changes = text.slice(text.indexOf('\n## 3 Changes'), text.indexOf('\n## 4 '));

  it('tell which state is compared with, what was written, and what it does', () => {
    expect(changes).toContain('- Revision: A');
    expect(changes).toContain('2026-01-31');
    expect(changes).toContain('| added | fresh `zone:fresh` |');
    expect(changes).toContain('| removed | gone `zone:gone` |');
    expect(changes).toContain('`slTarget.vector.IAC` 1 → 2');
    expect(changes).toContain('| z `z` | IAC 1 → 2 |');
    expect(changes).toContain('`answer:zone:z:62443-3-3/SR 1.1`');
  });

  it('list gaps in the order of the catalog', () => {
    const gaps = changes.slice(changes.indexOf('Gaps'), changes.indexOf('Findings of'));
    const rows = [...gaps.matchAll(/`SR 1\.(\d+)`/g)].map((match) => Number(match[1]));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  it('are marked on the drawing', () => {
    const [overview] = compared(older, newer).sheets;
    expect(overview?.svg).toContain('added since revision A of 2026-01-31');
    expect(overview?.svg).toContain('>− gone<');
  });

  it('say so where nothing is written differently', () => {
    expect(reportMarkdown(compared(newer, newer))).toContain('Nothing is written differently.');
  });

  it('are not there where nothing is compared', () => {
    expect(reportMarkdown(reportFor(newer, AS_OF))).not.toContain('Changes');
  });

  it.each(LANGUAGES)('have all their words in %s', (language) => {
    expect(reportMarkdown(compared(older, newer, WORDS[language]))).not.toMatch(/\{[a-z]+[}|?&]/);
  });

  it('bring no markup of a plant into the page', () => {
    const named = (texts: readonly string[]) =>
      plantWith({ zones: texts.map((name, i) => zone(`z${i}`, { name, slTarget: target({ IAC: 1 }) })) });
    const page = (after: Plant) => {
      const worded = compared(plantWith({ zones: [zone('z0', { owner: '</p><b>' })] }), after);
      const own = worded.sections.filter(({ id }) => id === 'changes');
      return new Set(
        elementsOf(reportHtml({ ...worded, sections: own, sheets: [] })).map(({ name }) => name),
      );
    };
    const plain = page(named(['a', 'b']));
    expect([...page(named(HOSTILE))].filter((name) => !plain.has(name))).toEqual([]);
  });
});
