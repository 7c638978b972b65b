/** Who uses the one connection: one at a time, in the order they asked. */
import { SqliteAdapter, type Dialect, type Driver } from 'kysely';

export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** @returns what ends the turn */
  async take(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#last;
    this.#last = promise;
    await before;
    return resolve;
  }
}

/**
 * Kysely's own queue for a single connection stops for ever when the connection cannot be had, and waits before it
 * asks whether it may: here both come in the right order.
 * @param ready called with the turn taken, before the connection is used
 */
export function inTurn(dialect: Dialect, turns: Turns, ready: () => void | Promise<void>): Dialect {
  return {
    createAdapter: () => new WithoutQueue(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => queued(dialect.createDriver(), turns, ready),
  };
}

class WithoutQueue extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function queued(driver: Driver, turns: Turns, ready: () => void | Promise<void>): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  let end: () => void = () => undefined;
  driver.acquireConnection = async (options) => {
    const done = await turns.take();
    try {
      await ready();
      const connection = await acquire(options);
      end = done;
      return connection;
    } catch (error) {
      done();
      throw error;
    }
  };
  driver.releaseConnection = async () => end();
  return driver;
}
