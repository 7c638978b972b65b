/** A dialect whose connections are not handed out inside a transaction, and whose failures are ours. */
import type { DatabaseConnection, Dialect, Driver } from 'kysely';
import { refuseInside } from './database.ts';
import { executed } from './together.ts';

/** What an error of the driver means; the same error where it means nothing special. */
export type FailureOf = (error: unknown) => unknown;

/** @param elsewhere statements that are asked for together are sent before the first is answered */
export function guarded(dialect: Dialect, failureOf: FailureOf, elsewhere: boolean): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => withGuard(dialect.createDriver(), failureOf, elsewhere),
  };
}

function withGuard(driver: Driver, failureOf: FailureOf, elsewhere: boolean): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  const known = new WeakSet<DatabaseConnection>();
  driver.acquireConnection = async (options) => {
    refuseInside();
    const connection = await acquire(options).catch((error: unknown) => {
      throw failureOf(error);
    });
    if (!known.has(connection)) tellFailures(connection, failureOf, elsewhere);
    known.add(connection);
    return connection;
  };
  return driver;
}

function tellFailures(connection: DatabaseConnection, failureOf: FailureOf, elsewhere: boolean): void {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async (query, options) => {
    try {
      return (await executed(query, elsewhere, async (one) => await execute(one, options))) as never;
    } catch (error) {
      throw failureOf(error);
    }
  };
}
