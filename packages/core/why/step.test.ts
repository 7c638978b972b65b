/** Why of a requirement of the workflow: what is asked, what the plant has, and each place that lacks it. */
import { describe, expect, it } from 'vitest';
import { linkIndex } from '../catalog/links.ts';
import { opened } from '../catalog/shelf.ts';
import { compile } from '../evaluate/compile.ts';
import { findingsOf } from '../evaluate/findings.ts';
import type { Plant } from '../model/plant.ts';
import { explain } from '../report/explain.ts';
import { words } from '../report/locales/en/index.ts';
import { criteria, worstCase } from '../risk/test/criteria.ts';
import { AS_OF, answer, asset, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { linkSets, shelf } from '../test/shelf.ts';
import { whyContext, type Link } from './chain.ts';
import { stepsOfPlant } from './steps.ts';
import { isWhyError, whyLink } from './why.ts';

const ZONES = [zone('a'), zone('b')];

function contextOf(plant: Plant) {
  const index = compile(plant, catalog, AS_OF);
  const documents = plant.catalogs.map((edition) => opened(shelf, edition));
  return whyContext(index, findingsOf(index), { documents, shelf, links: () => linkIndex(linkSets()) });
}

function whyOf(ref: string, more: Partial<Plant> = {}): Link {
  const link = whyLink(contextOf(plantWith({ zones: ZONES, ...more })), ref);
  return isWhyError(link) ? expect.fail(`${link.code} ${ref}`) : link;
}

const causes = (link: Link) => link.because.map(({ code, ref }) => `${code} ${ref}`);

describe('why of a step', () => {
  it('tells each place that lacks something, and what there is', () => {
    const link = whyOf('zcr:1.1', { assets: [asset('x', { zones: ['a'] })] });
    expect([link.value, link.head.code, link.clause]).toEqual(['begun', 'step-begun', '62443-3-2 ZCR 1.1']);
    expect(causes(link)).toContain('zcrLack-asset zone:b');
    expect(causes(link)).not.toContain('zcrLack-asset zone:a');
    expect(causes(link)).toContain('zcrHeld-zones plant');
  });

  it('flips with one fact', () => {
    expect(whyOf('zcr:2.1').value).toBe('notBegun');
    const worstCases = [worstCase({ severity: { safety: 1 } })];
    expect(whyOf('zcr:2.1', { risk: criteria(), worstCases }).value).toBe('done');
    expect(whyOf('zcr:2.1', { risk: criteria(), worstCases: [worstCase()] }).value).toBe('begun');
  });

  it('names other steps and rows of its document by references that can be asked', () => {
    const { because } = whyOf('zcr:6.1');
    expect(because.map(({ ref }) => ref)).toContain('zcr:6.7');
    expect(causes(whyOf('zcr:6.7'))).toContain('zcrLack-record 62443-3-2/ZCR 6.7');
  });

  it('has what was recorded beside it, and stands by the model', () => {
    const catalogs = ['62443-3-2@2020', '62443-3-3@2013'];
    const answers = [answer('site', '62443-3-2/ZCR 2.1', 'met')];
    const link = whyOf('zcr:2.1', { catalogs, answers });
    expect(link.value).toBe('notBegun');
    expect(link.because[0]).toMatchObject({ code: 'step-recorded', value: 'met' });
  });

  it('goes SUC by SUC where there are several, and the row of the document leads there', () => {
    const suc = ['s', 't'].map((id, i) => ({ id, name: id, zones: [['a', 'b'][i] as string] }));
    expect(causes(whyOf('zcr:3.1', { suc }))).toEqual(['step-done zcr:3.1:s', 'step-done zcr:3.1:t']);
    expect(whyOf('zcr:3.1', { suc }).value).toBeNull();
    expect(whyOf('zcr:3.1:t', { suc }).value).toBe('done');
    expect(causes(whyOf('62443-3-2/ZCR 3.1', { suc })).slice(0, 2)).toEqual([
      'step-done zcr:3.1:s',
      'step-done zcr:3.1:t',
    ]);
  });

  it('is nothing for a number or a SUC that is not there', () => {
    const context = contextOf(plantWith({ zones: ZONES }));
    for (const ref of ['zcr:9.9', 'zcr:5.6:nobody', 'zcr:5', 'zcr:', 'zcr:5.6:'])
      expect(isWhyError(whyLink(context, ref))).toBe(true);
  });

  it('answers for every row, with references that can be asked in turn and whole sentences', () => {
    const context = contextOf(plantWith({ zones: ZONES, risk: criteria(), worstCases: [worstCase()] }));
    const rows = stepsOfPlant(context)?.catalog.rows ?? [];
    expect(rows).toHaveLength(32);
    for (const { id } of rows) {
      const why = explain(context, id.replace('ZCR ', 'zcr:'), 2, words);
      if ('code' in why) return expect.fail(`${id} ${why.code}`);
      for (const { ref, text } of why.because) {
        expect([ref, isWhyError(whyLink(context, ref))]).toEqual([ref, false]);
        expect(text).not.toMatch(/[{}#|]|undefined/);
      }
    }
  });
});
