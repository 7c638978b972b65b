/** What is lost from a shipped catalog, or counted as something else. */
import {
  COMPONENT,
  LAW,
  PROGRAM,
  PROVIDER,
  STATES,
  SYSTEM,
  TECHNIQUES,
  WORKFLOW,
  type Planted,
} from './planted.ts';

export const PLANTED_COUNTS: readonly Planted[] = [
  {
    name: 'SR 7.8 is lost',
    in: SYSTEM,
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows', 'other-count rows: bases', 'other-count rows: cumulative'],
  },
  {
    name: 'SR 1.1 is judged at a conduit without assets',
    in: SYSTEM,
    change: (json) => (json.rows[0].conduit = true),
    problems: ['other-count rows: conduit'],
  },
  {
    name: 'SR 1.1 is never inherited',
    in: SYSTEM,
    change: (json) => (json.rows[0].inherits = false),
    problems: ['other-count rows: neverInherited'],
  },
  {
    name: 'CR 1.1 is asked of software applications alone',
    in: COMPONENT,
    change: (json) => (json.rows[0].class = 'SAR'),
    problems: ['other-count rows: common', 'other-count rows: SAR'],
  },
  {
    name: 'a constraint of the whole component is lost',
    in: COMPONENT,
    change: (json) => json.constraints.pop(),
    problems: ['other-count rows: constraints'],
  },
  {
    name: 'a number used by class is lost',
    in: COMPONENT,
    change: (json) => json.byClass.pop(),
    problems: ['other-count rows: byClass'],
  },
  {
    name: 'a row of the program is lost',
    in: PROGRAM,
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'a row of the 2010 program is lost',
    in: '62443-2-1@2010',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'an enhancement is counted as a base requirement',
    in: PROVIDER,
    change: (json) => (json.rows[1].base = null),
    problems: ['other-count rows: bases', 'other-count rows: enhancements'],
  },
  {
    name: 'a row that recommends now binds',
    in: WORKFLOW,
    change: (json) => (json.rows.find(({ id }: any) => id === 'ZCR 3.4').strength = 'shall'),
    problems: ['other-count rows: should'],
  },
  {
    name: 'a characteristic of a zone or conduit is lost',
    in: WORKFLOW,
    change: (json) => json.workflow.characteristics.pop(),
    problems: ['other-count rows: characteristics'],
  },
  {
    name: 'a document of the workflow is lost',
    in: WORKFLOW,
    change: (json) => json.workflow.documents.pop(),
    problems: ['other-count rows: documents'],
  },
  {
    name: 'SG-7 is lost',
    in: '62443-4-1@2018',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'letter (j) is no letter any more',
    in: LAW,
    change: (json) => (json.rows[11].id = '21(2)(jj)'),
    problems: ['other-count rows: letters'],
  },
  {
    name: 'a point of the Cyber Resilience Act is lost',
    in: 'cra@2024-2847',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'a subcategory of CSF is lost',
    in: 'nist-csf@2.0',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'a transition is lost',
    in: STATES,
    change: (json) => json.transitions.pop(),
    problems: ['other-count rows: transitions'],
  },
  {
    name: 'a technique is lost',
    in: TECHNIQUES,
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
];
