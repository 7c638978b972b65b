/**
 * The peer in SQL: the same question (nearest answer, verdict, satisfied, SL-A per FR) over SQLite in memory,
 * with indexes, the hierarchy flattened beforehand and one statement for all zones.
 */
import { DatabaseSync } from 'node:sqlite';
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';

export function sqlAssess(plant: Plant, catalog: Catalog): number {
  const db = new DatabaseSync(':memory:');
  db.exec(`CREATE TABLE row(id TEXT PRIMARY KEY, fr TEXT, level INT, inherits INT);
    CREATE TABLE chain(zone TEXT, place TEXT, depth INT);
    CREATE TABLE answer(place TEXT, row TEXT, status TEXT, evidence INT, PRIMARY KEY(place, row)) WITHOUT ROWID;
    BEGIN`);
  const row = db.prepare('INSERT INTO row VALUES (?, ?, ?, ?)');
  for (const r of catalog.rows) row.run(`${catalog.id}/${r.id}`, r.fr, r.level, r.inherits ? 1 : 0);
  const chain = db.prepare('INSERT INTO chain VALUES (?, ?, ?)');
  for (const zone of plant.zones) {
    const places = [`zone:${zone.id}`, ...(zone.parent === undefined ? [] : [`zone:${zone.parent}`]), 'site'];
    places.forEach((place, depth) => chain.run(zone.id, place, depth));
  }
  const answer = db.prepare('INSERT INTO answer VALUES (?, ?, ?, ?)');
  for (const a of plant.answers)
    answer.run(a.place, a.requirement, a.status, a.evidence === undefined ? 0 : 1);
  db.exec('COMMIT; CREATE INDEX chain_zone ON chain(zone, depth)');
  const verdicts = db
    .prepare(
      `WITH nearest AS (
         SELECT c.zone, a.row, a.status, a.evidence, min(c.depth) AS depth, a.place
         FROM chain c JOIN answer a ON a.place = c.place JOIN row r ON r.id = a.row
         WHERE c.depth = 0 OR r.inherits = 1 GROUP BY c.zone, a.row)
       SELECT z.zone, r.id, r.fr, r.level, coalesce(n.status, 'undetermined') AS verdict, n.place,
              coalesce(n.status = 'met', 0) AS claimed, coalesce(n.evidence, 0) AS evidenced
       FROM (SELECT DISTINCT zone FROM chain) z CROSS JOIN row r
       LEFT JOIN nearest n ON n.zone = z.zone AND n.row = r.id`,
    )
    .all();
  db.close();
  return verdicts.length;
}
