/** All journeys, in one file so that one browser is driven at a time, while other tests run beside it. */
import { describe } from 'vitest';
import { firstVisit } from './first-visit.journeys.ts';
import { registers } from './registers.journeys.ts';
import { workbench } from './workbench.journeys.ts';

describe('the workbench', workbench);
describe('pages beside the worksheet', registers);
describe('a first visit', firstVisit);
