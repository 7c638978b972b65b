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

export interface Turn {
  readonly turns: Turns;
  /** Called with the turn taken, before the connection is used. */
  readonly ready: () => void | Promise<void>;
  /** Called when it was used, with the turn still taken; never fails. */
  readonly after: () => Promise<void> | undefined;
}

/**
 * Kysely's own queue for a single connection stops for ever when the connection cannot be had, and waits before it
 * asks whether it may: here both come in the right order.
 */
export function inTurn(dialect: Dialect, { turns, ready, after }: Turn): Dialect {
  return {
    createAdapter: () => new WithoutQueue(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => queued(dialect.createDriver(), { turns, ready, after }),
  };
}

class WithoutQueue extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function queued(driver: Driver, { turns, ready, after }: Turn): Driver {
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
  // Whoever had the turn has its answer and goes on; the next one waits for what is done after it.
  driver.releaseConnection = async () => {
    const [done, tidied] = [end, after()];
    if (tidied === undefined) done();
    else void tidied.finally(done);
  };
  return driver;
}
