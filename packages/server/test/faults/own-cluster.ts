/** A cluster that is made to be killed. It syncs, as the ones of the other tests do not. */
import { postgresPrograms, startCluster, type Cluster } from '../record/postgres-cluster.ts';

/** @throws when there is no PostgreSQL */
export async function ownCluster(): Promise<Cluster> {
  const programs = postgresPrograms();
  if (programs === null) throw new Error('PostgreSQL is not on this machine and could not be installed');
  return await startCluster(programs, { init: ['--locale=C'], settings: ['max_connections=100'] });
}
