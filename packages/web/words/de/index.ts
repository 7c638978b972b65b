/** German, with the keys of English. */
import { drawingWords } from '@bulkhead/core/report/locales/de/drawing.ts';
import { factNames } from '@bulkhead/core/report/locales/de/facts.ts';
import { frNames } from '@bulkhead/core/report/locales/de/frs.ts';
import { terms } from '@bulkhead/core/report/locales/de/terms.ts';
import type { Words } from '../form.ts';
import { account } from './account.ts';
import { frame } from './frame.ts';
import { assets } from './assets.ts';
import { bring } from './bring.ts';
import { comes } from './comes.ts';
import { decisions } from './decisions.ts';
import { evidence } from './evidence.ts';
import { factsOf } from './facts-of.ts';
import { find } from './find.ts';
import { findings } from './findings.ts';
import { grid } from './grid.ts';
import { history } from './history.ts';
import { inbox } from './inbox.ts';
import { keys } from './keys.ts';
import { overview, gauge } from './overview.ts';
import { registers } from './registers.ts';
import { removal } from './removal.ts';
import { reports } from './reports.ts';
import { requirements } from './requirements.ts';
import { risk } from './risk.ts';
import { roles } from './roles.ts';
import { settings } from './settings.ts';
import { supplier } from './supplier.ts';
import { triage } from './triage.ts';
import { workshop } from './workshop.ts';
import { why } from './why.ts';
import { zones } from './zones.ts';

export const words: Words = {
  account,
  frame,
  overview,
  gauge,
  assets,
  bring,
  comes,
  decisions,
  evidence,
  facts_of: factsOf,
  find,
  findings,
  grid,
  history,
  inbox,
  keys,
  registers,
  removal,
  reports,
  requirements,
  risk,
  roles,
  settings,
  supplier,
  triage,
  why,
  workshop,
  zones,
  terms,
  facts: factNames,
  frs: frNames,
  kinds: drawingWords.kinds,
  assetTypes: drawingWords.assetTypes,
};
