/** What was assessed: the systems under consideration, what is left out, what is assumed, how a person gets in. */
import type { Suc } from '../../model/plant.ts';
import type { ReportFacts } from './input.ts';
import {
  NOT_STATED,
  id,
  inLine,
  missing,
  paragraph,
  say,
  section,
  stacked,
  text,
  type Block,
  type Runs,
  type Section,
} from './parts.ts';

export function scope(facts: ReportFacts): Section {
  const { plant } = facts;
  const sizes = {
    zones: plant.zones.length,
    conduits: plant.conduits.length,
    assets: plant.assets.length,
    flows: plant.flows.length,
  };
  return section('scope', 'scope', [
    paragraph(say('scopeSizes', sizes)),
    ...(plant.suc.length === 0 ? [missing(say('noSuc'))] : plant.suc.map((suc) => sucCard(facts, suc))),
    functions(facts),
  ]);
}

function sucCard(facts: ReportFacts, suc: Suc): Block {
  return {
    kind: 'card',
    id: `suc-${suc.id}`,
    title: [...text(suc.name), id(suc.id)],
    entries: [
      { name: 'purpose', value: text(suc.description) },
      { name: 'zones', value: inLine(suc.zones.map((zone) => text(facts.name(`zone:${zone}`)))) },
      { name: 'accessPoints', value: listed(suc.accessPoints) },
      { name: 'outOfScope', value: listed(suc.outOfScope) },
      { name: 'assumptions', value: listed(suc.assumptions) },
    ],
  };
}

function listed(lines: readonly string[] | undefined): Runs {
  return lines === undefined || lines.length === 0 ? NOT_STATED : stacked(lines.map((line) => text(line)));
}

function functions({ plant }: ReportFacts): Block {
  if (plant.functions.length === 0) return missing(say('noFunctions'));
  return {
    kind: 'table',
    columns: [
      { head: 'essentialFunction', kind: 'text', share: 2 },
      { head: 'kind', kind: 'short' },
      { head: 'needs', kind: 'text', share: 3 },
    ],
    rows: plant.functions.map((one) => ({
      cells: [
        text(one.name),
        [say(`function-${one.kind}`)],
        inLine([...(one.zones ?? []), ...(one.assets ?? []), ...(one.flows ?? [])].map((need) => [id(need)])),
      ],
    })),
  };
}
