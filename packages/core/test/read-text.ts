/** Reading plants in tests, with the shipped catalog. */
import { expect } from 'vitest';
import { shelfOf } from '../catalog/shelf.ts';
import { vocabularyOf } from '../catalog/vocabulary.ts';
import { answerKey, checkKey } from '../model/kinds.ts';
import type { Plant } from '../model/plant.ts';
import { readPlant } from '../model/text/read.ts';
import type { SourceFile } from '../model/text/source.ts';
import { catalog } from './catalog.ts';
import { byText, withoutEdition } from './arbitrary-parts.ts';

export const vocabulary = vocabularyOf(shelfOf([catalog]));

/** The plant the files hold; the test fails where they hold none. */
export function plantOf(files: readonly SourceFile[]): Plant {
  const result = readPlant(files, vocabulary);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems.slice(0, 3)));
  return result.plant;
}

/** With one edition of a document in use, a reader keeps requirements without it. */
export function named(plant: Plant): Plant {
  return {
    ...plant,
    answers: plant.answers
      .map((answer) => ({
        ...answer,
        requirement: withoutEdition(answer.requirement),
        ...(answer.dependsOn === undefined ? {} : { dependsOn: answer.dependsOn.map(withoutEdition) }),
      }))
      .toSorted(byText(answerKey)),
    checks: plant.checks
      .map((check) => ({ ...check, requirement: withoutEdition(check.requirement) }))
      .toSorted(byText(checkKey)),
    dispositions: plant.dispositions
      .map((said) => ({ ...said, requirement: withoutEdition(said.requirement) }))
      .toSorted(byText(answerKey)),
  };
}
