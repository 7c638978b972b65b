/** Suggestions as a section `scenarios` that can be put into the folder of the plant as it stands. */
import type { Scenario } from '../../model/plant.ts';
import { ScenarioSchema } from '../../model/schema/scenario.ts';
import { arrangeFile } from '../../model/text/canonical/arrange.ts';
import { partOfValue } from '../../model/text/canonical/part-of-value.ts';
import { NO_NOTES, type ListItem, type MapPart } from '../../model/text/canonical/part.ts';
import { yamlFileText } from '../../model/text/canonical/yaml-file-text.ts';
import { shapeOf } from '../../model/text/shape.ts';

/** A scenario with what has to be said above it, line by line; every line becomes a comment. */
export interface CommentedScenario {
  readonly scenario: Scenario;
  readonly comments: readonly string[];
}

/** Canonical text; only a comment where there is nothing. */
export function scenariosYaml(head: readonly string[], scenarios: readonly CommentedScenario[]): string {
  const comments = head.map(comment);
  if (scenarios.length === 0) return `${comments.join('\n')}\n`;
  const shape = shapeOf(ScenarioSchema);
  const items = scenarios.map((one): ListItem => ({
    before: one.comments.map(comment),
    trailing: null,
    value: partOfValue(shape, one.scenario),
  }));
  const list = { type: 'list', head: [], items, end: [] } as const;
  const entry = { ...NO_NOTES, key: 'scenarios', value: list };
  const file: MapPart = { type: 'map', head: comments, entries: [entry], end: [] };
  return yamlFileText(arrangeFile(file, (requirement) => requirement));
}

/** One line whatever stands in it: what a comment says can never become text of the plant. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`;
}
