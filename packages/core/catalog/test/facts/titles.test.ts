import { expect, it } from 'vitest';
import { againstFacts, facts } from '../../../test/facts.ts';
import { shelf } from '../../../test/shelf.ts';

againstFacts('Titles of the documents', () => {
  const editionTitle = (file: string, edition: string): string => facts(file).editions[edition].title;

  it.each([
    ['62443-2-1@2024', () => editionTitle('part-2-1.json', '2024')],
    ['62443-2-1@2010', () => editionTitle('part-2-1.json', '2010')],
    ['62443-2-4@2023', () => editionTitle('part-2-4.json', '2015+A1:2017')],
    ['62443-3-2@2020', () => facts('part-3-2.json').edition.title],
    ['62443-4-1@2018', () => facts('part-4-1.json').edition.title],
    ['nis2@2022-2555', () => facts('nis2.json').act.name],
    ['cra@2024-2847', () => facts('nis2.json').cra.name],
    ['eu-2024-2690@2024', () => facts('nis2.json').implementingRegulation.name],
  ])('%s carries the title of its document', (edition, title) => {
    expect(shelf.open(edition)?.title).toContain(title());
  });
});
