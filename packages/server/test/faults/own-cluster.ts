/** A cluster that is made to be killed. It syncs, as the ones of the other tests do not. */
import { endingWithUs, postgresPrograms, startCluster, type Cluster } from '../record/postgres-cluster.ts';

/** @throws when there is no PostgreSQL */
export async function ownCluster(): Promise<Cluster> {
  const programs = postgresPrograms();
  if (programs === null) throw new Error('PostgreSQL is not on this machine and could not be installed');
  const cluster = await startCluster(programs, {
    init: ['--locale=C'],
    // Else a recovery syncs every file there is, one by one: seconds, however little was written.
    settings: ['max_connections=100', 'recovery_init_sync_method=syncfs'],
  });
  return endingWithUs(cluster);
}
