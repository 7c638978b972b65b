/** The published form of how a place came to its SL-T. */
import type { SlTBasis, SlTDerived, SlVector } from './assessment.ts';
import type { Derived, Drivers, Target } from './sl-target.ts';

export function basisOf({ method, rationale, from, drivers, scenarios, derived }: Target): SlTBasis {
  return {
    method,
    rationale,
    from,
    ...(drivers === null ? {} : { drivers: driversByFr(drivers) }),
    ...(scenarios === null ? {} : { scenarioMethod: scenarios }),
    ...(derived === null ? {} : { override: true, derived: derivedView(derived) }),
  };
}

function derivedView({ method, scenarios, levels, least, drivers }: Derived): SlTDerived {
  return {
    method,
    scenarioMethod: scenarios,
    slT: byFr(levels, null),
    least: byFr(least, 0),
    drivers: driversByFr(drivers),
  };
}

function driversByFr(drivers: Drivers): SlVector<readonly string[]> {
  return byFr(drivers, []);
}

/** Seven values in the order of the FRs. */
function byFr<T>(values: readonly T[], none: T): SlVector<T> {
  const [IAC = none, UC = none, SI = none, DC = none, RDF = none, TRE = none, RA = none] = values;
  return { IAC, UC, SI, DC, RDF, TRE, RA };
}
