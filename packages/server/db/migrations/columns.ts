/** Types of columns that mean the same on both engines. */
import { sql, type RawBuilder } from 'kysely';
import type { EngineName } from '../database.ts';

/** Text that is compared and sorted byte by byte, whatever language the database was made for. */
export function keyText(engine: EngineName): RawBuilder<unknown> {
  return engine === 'postgres' ? sql`text collate "C"` : sql`text`;
}

export function bytes(engine: EngineName): RawBuilder<unknown> {
  return engine === 'postgres' ? sql`bytea` : sql`blob`;
}
