/** All cases for 3.10. */
import type { BesideCase } from './case.ts';
import { cases as capabilityCases } from './capability-3-10.ts';
import { cases as certificateCases } from './certificate-3-10.ts';
import { cases as componentAssetCases } from './component-assets-3-10.ts';
import { cases as coverageCases } from './coverage-3-10.ts';
import { cases as maturityCases } from './maturity-3-10.ts';
import { cases as programCases } from './programs-3-10.ts';
import { cases as sustainedCases } from './sustained-3-10.ts';

export const besideCases: readonly BesideCase[] = [
  ...programCases,
  ...maturityCases,
  ...sustainedCases,
  ...capabilityCases,
  ...certificateCases,
  ...componentAssetCases,
  ...coverageCases,
];
