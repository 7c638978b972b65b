/**
 * Where better-auth keeps its models: tables of the record. Dates are text and truth is a number, the same on both
 * engines. The token of a session is kept as its hash alone, so that whoever reads the database or a copy of it cannot take
 * anybody's place.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createAdapterFactory, type CleanedWhere, type CustomAdapter } from 'better-auth/adapters';
import type { Kysely, SelectQueryBuilder, SqlBool, ExpressionBuilder, Expression } from 'kysely';
import { sha256Hex } from '../db/sha256.ts';
import type { Database, Tx } from '../db/database.ts';

/** Its models and the tables they are kept in. */
export const LOGIN_TABLES = {
  user: 'login_user',
  account: 'login_credential',
  twoFactor: 'login_second_factor',
  session: 'login_session',
  verification: 'login_verification',
} as const;

const next = new AsyncLocalStorage<true>();

/**
 * Runs work for which the second factor of an account is the one that it is to have next. That lies beside the one in force,
 * which is what counts everywhere else.
 */
export async function withNextSecondFactor<T>(work: () => Promise<T>): Promise<T> {
  return await next.run(true, work);
}

/** Whose the next one is, until it is in force: an id that no account has. */
export function nextOf(account: string): string {
  return `next ${account}`;
}

/** Fields that whoever has them is somebody by; they are compared and kept by their hash. */
const HASHED: Readonly<Partial<Record<string, string>>> = { [LOGIN_TABLES.session]: 'token' };

type Row = Record<string, unknown>;
/** Tables and columns are named by the library; they are checked against its schema before they come here. */
type Any = Kysely<Record<string, Row>>;

export function authStore(database: Database): ReturnType<typeof createAdapterFactory> {
  return createAdapterFactory({
    config: {
      adapterId: 'bulkhead-record',
      supportsDates: false,
      supportsBooleans: false,
      supportsJSON: false,
      supportsArrays: false,
      transaction: false,
    },
    adapter: () => adapterOf(database),
  });
}

function adapterOf(database: Database): CustomAdapter {
  const reading = database.reading as unknown as Any;
  const write = async <T>(work: (tx: Any) => Promise<T>): Promise<T> =>
    await database.write(async (tx: Tx) => await work(tx as unknown as Any));
  return {
    create: async ({ model, data }) => {
      await write(async (tx) => await tx.insertInto(model).values(kept(model, data)).execute());
      return data;
    },
    update: async ({ model, where, update }) => {
      const values = kept(model, update as Row);
      const [row] = await write(
        async (tx) =>
          await tx.updateTable(model).set(values).where(matching(model, where)).returningAll().execute(),
      );
      return (row === undefined ? null : asAsked(model, where, row)) as never;
    },
    updateMany: async ({ model, where, update }) => {
      const rows = await write(
        async (tx) =>
          await tx
            .updateTable(model)
            .set(kept(model, update))
            .where(matching(model, where))
            .returning('id')
            .execute(),
      );
      return rows.length;
    },
    findOne: async ({ model, where }) => {
      const row = await reading
        .selectFrom(model)
        .selectAll()
        .where(matching(model, where))
        .limit(1)
        .executeTakeFirst();
      return (row === undefined ? null : asAsked(model, where, row)) as never;
    },
    findMany: async ({ model, where, limit, sortBy, offset }) => {
      let query = filtered(reading.selectFrom(model).selectAll(), model, where).limit(limit);
      if (sortBy !== undefined) query = query.orderBy(sortBy.field, sortBy.direction);
      if (offset !== undefined) query = query.offset(offset);
      return (await query.execute()) as never;
    },
    count: async ({ model, where }) => {
      const counted = filtered(reading.selectFrom(model), model, where).select((eb) =>
        eb.fn.countAll().as('n'),
      );
      return Number((await counted.executeTakeFirstOrThrow())['n']);
    },
    delete: async ({ model, where }) => {
      await write(async (tx) => await tx.deleteFrom(model).where(matching(model, where)).execute());
    },
    deleteMany: async ({ model, where }) => await deleted(write, model, where),
    consumeOne: async ({ model, where }) => {
      const row = await write(async (tx) => {
        const one = tx.selectFrom(model).select('id').where(matching(model, where)).limit(1);
        return await tx.deleteFrom(model).where('id', 'in', one).returningAll().executeTakeFirst();
      });
      return (row === undefined ? null : asAsked(model, where, row)) as never;
    },
    incrementOne: async ({ model, where, increment, set }) => {
      const row = await write(async (tx) => {
        const one = tx.selectFrom(model).select('id').where(matching(model, where)).limit(1);
        return await tx
          .updateTable(model)
          .set((eb) => ({ ...set, ...incremented(eb, increment) }))
          .where('id', 'in', one)
          .where(matching(model, where))
          .returningAll()
          .executeTakeFirst();
      });
      return (row === undefined ? null : asAsked(model, where, row)) as never;
    },
  };
}

async function deleted(
  write: <T>(work: (tx: Any) => Promise<T>) => Promise<T>,
  model: string,
  where: readonly CleanedWhere[],
): Promise<number> {
  const rows = await write(
    async (tx) => await tx.deleteFrom(model).where(matching(model, where)).returning('id').execute(),
  );
  return rows.length;
}

type Expressions = ExpressionBuilder<Record<string, Row>, string>;

function incremented(eb: Expressions, increment: Readonly<Record<string, number>>): Row {
  const zero = (column: string) => eb.fn.coalesce(eb.ref(column), eb.val(0));
  return Object.fromEntries(
    Object.entries(increment).map(([column, by]) => [column, eb(zero(column), '+', by)]),
  );
}

function filtered<O>(
  query: SelectQueryBuilder<Record<string, Row>, string, O>,
  model: string,
  where: readonly CleanedWhere[] | undefined,
): SelectQueryBuilder<Record<string, Row>, string, O> {
  return where === undefined || where.length === 0 ? query : query.where(matching(model, where));
}

/** Conditions joined by OR hold together as one, beside those joined by AND, as the library has it everywhere. */
function matching(model: string, where: readonly CleanedWhere[]): (eb: Expressions) => Expression<SqlBool> {
  return (eb) => {
    const all = where
      .filter(({ connector }) => connector === 'AND')
      .map((each) => condition(eb, model, each));
    const any = where.filter(({ connector }) => connector === 'OR').map((each) => condition(eb, model, each));
    return eb.and(any.length === 0 ? all : [...all, eb.or(any)]);
  };
}

const OPERATORS = {
  ne: '!=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  in: 'in',
  not_in: 'not in',
} as const;

/** @throws on a search in text: nothing that is used here makes one */
function condition(
  eb: Expressions,
  model: string,
  { field, operator = 'eq', value }: CleanedWhere,
): Expression<SqlBool> {
  const sought = keptValue(model, field, value);
  if (operator === 'eq') return sought === null ? eb(field, 'is', null) : eb(field, '=', sought);
  if (operator === 'ne' && sought === null) return eb(field, 'is not', null);
  if (!(operator in OPERATORS)) throw new Error(`no search by ${operator}`);
  return eb(field, OPERATORS[operator as keyof typeof OPERATORS], sought);
}

function kept(model: string, data: Row): Row {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, keptValue(model, field, value)]),
  );
}

function keptValue<T>(model: string, field: string, value: T): T | string {
  if (typeof value !== 'string') return value;
  if (field === HASHED[model]) return sha256Hex(value);
  const isNext = model === LOGIN_TABLES.twoFactor && field === 'userId' && next.getStore() === true;
  return isNext ? nextOf(value) : value;
}

/** The library goes on with what it asked by, which is not in the row. */
function asAsked(model: string, where: readonly CleanedWhere[], row: Row): Row {
  const field = HASHED[model];
  const asked = where.find((each) => each.field === field && each.operator === 'eq');
  return field !== undefined && asked !== undefined ? { ...row, [field]: asked.value } : row;
}
