/** A dialect whose connections are not handed out inside a transaction. */
import type { Dialect, Driver } from 'kysely';
import { refuseInside } from './database.ts';

export function guarded(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => withGuard(dialect.createDriver()),
  };
}

function withGuard(driver: Driver): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => {
    refuseInside();
    return await acquire(options);
  };
  return driver;
}
