/** Heads of columns that more than one list has. */

export type HeadsByField = Readonly<Record<string, readonly string[]>>;

export const NOTE: readonly string[] = [
  'note',
  'notes',
  'remark',
  'remarks',
  'comment',
  'bemerkung',
  'kommentar',
  'opmerking',
  'anmärkning',
];

export const VENDOR: readonly string[] = [
  'vendor',
  'manufacturer',
  'maker',
  'brand',
  'hersteller',
  'fabrikat',
  'fabrikant',
  'merk',
  'tillverkare',
];

export const OWNER: readonly string[] = [
  'owner',
  'responsible',
  'accountable',
  'eigentümer',
  'verantwortlich',
  'verantwortlicher',
  'eigenaar',
  'verantwoordelijke',
  'ägare',
  'ansvarig',
];
