import { expect, it } from 'vitest';
import { isListKind, type EntityKind } from './kinds.ts';
import { isPlantKind } from './plant-of-entities.ts';

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  '%s, which every object has, is no kind of a plant',
  (kind) => {
    expect([isPlantKind(kind), isListKind(kind as EntityKind)]).toEqual([false, false]);
  },
);
