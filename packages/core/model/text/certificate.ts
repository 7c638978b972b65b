/** A certificate is issued for one version of a product, and the product says which one it is. */
import { didYouMean, refuse, shown, type ProblemSink } from '../problems.ts';
import type { Entry } from './entry.ts';
import { REFUSED, readable } from './refused.ts';

export function checkCertificate(sink: ProblemSink, { entity, source }: Entry<'product'>): void {
  const { certificate, version } = entity;
  if (certificate === undefined || certificate === REFUSED || version === REFUSED) return;
  const certified = readable(certificate.version);
  if (certified === undefined || certified === version) return;
  refuse(sink, 'certificate-version', source.at(['certificate', 'version']), {
    found: shown(certified),
    version: didYouMean(version === undefined ? null : shown(version)),
  });
}
