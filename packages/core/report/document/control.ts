/** Document control: of what the report was made, so that it can be made again byte for byte. */
import { editionOf } from '../../catalog/catalog.ts';
import { shortDigest } from '../short-digest.ts';
import type { ReportFacts } from './input.ts';
import { NOT_STATED, id, section, stacked, term, text, type Block, type Section } from './parts.ts';

export function control(facts: ReportFacts): Section {
  const { document = {} } = facts.plant;
  return section('control', 'control', [
    controlFacts(facts),
    {
      kind: 'lines',
      lines: (['drawn', 'checked', 'approved'] as const).map((name) => {
        const by = document[name];
        return by === undefined ? { name } : { name, by };
      }),
    },
  ]);
}

/** What a document is made of. */
export function controlFacts({ plant, assessment, documents, reading }: ReportFacts): Block {
  const { inputs } = assessment;
  const { document = {} } = plant;
  const titles = new Map(documents.map((edition) => [editionOf(edition), edition.title] as const));
  return {
    kind: 'facts',
    entries: [
      { name: 'plant', value: [...text(plant.name), id(plant.id)] },
      { name: 'organisation', value: text(plant.organisation?.name) },
      { name: 'site', value: text(plant.site?.name ?? plant.site?.address) },
      { name: 'owner', value: text(plant.site?.owner) },
      { name: 'asOfHead', value: [id(assessment.asOf)] },
      { name: 'readingHead', value: [term(reading)] },
      { name: 'documentNumber', value: text(document.number) },
      { name: 'documentRevision', value: text(document.revision) },
      { name: 'documentDate', value: document.date === undefined ? NOT_STATED : [id(document.date)] },
      { name: 'classification', value: text(document.classification) },
      { name: 'revision', value: [id(inputs.model)] },
      ...(inputs.organisation === undefined
        ? []
        : [{ name: 'organisationDigest' as const, value: [id(inputs.organisation)] }]),
      {
        name: 'catalogs',
        value: stacked(
          inputs.catalogs.map(({ id: edition, digest }) => [
            id(edition),
            ...text(titles.get(edition) ?? ''),
            id(shortDigest(digest)),
          ]),
        ),
      },
      { name: 'engine', value: [id(`bulkhead ${inputs.engine}`)] },
    ],
  };
}
