/** Broken CSV files; see cases.ts. */
import { ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_CSV: readonly BrokenPlant[] = [
  {
    name: 'CSV files whose names are nearly those of sections, and one that is none',
    codes: ['csv-name', 'csv-name', 'csv-name', 'csv-name'],
    text: 'site: { name: S }\n',
    files: {
      'asset.csv': '⌖id\nx\n',
      'Flows.csv': '⌖id\nx\n',
      'evidence.csv': '⌖id\nx\n',
      'zone.csv': '⌖id\nx\n',
      'inventory.csv': 'id\nx\n',
    },
  },
  {
    name: 'a CSV column that does not exist',
    codes: ['csv-header'],
    text: ZONE,
    files: { 'assets.csv': 'id,⌖tpye\nx,hmi\n' },
    says: 'did you mean `type`',
  },
  {
    name: 'a CSV of which a spreadsheet separated the cells by semicolons, with names in quotes and references to it',
    codes: ['csv-separator'],
    text: `${ZONE}flows:\n  - { id: f, from: asset:x, to: zone:a }\n`,
    files: { 'assets.csv': '\ufeffid⌖;type;name\r\nx;hmi;"two ""quoted"""\r\ny;hmi;Y, too\r\n' },
    says: 'separated by semicolons',
  },
  {
    name: 'a CSV separated by tabs',
    codes: ['csv-separator'],
    text: ZONE,
    files: { 'assets.csv': 'id⌖\ttype\nx\thmi\n' },
    says: 'separated by tabs',
  },
  {
    name: 'a CSV that says itself what separates its cells',
    codes: ['csv-separator'],
    text: ZONE,
    files: { 'assets.csv': 'sep=⌖;\nid;type\nx;hmi\n' },
    says: 'separated by semicolons',
  },
  {
    name: 'a CSV column that is no column, with a semicolon in it',
    codes: ['csv-header', 'missing-field', 'missing-field'],
    text: ZONE,
    files: { 'assets.csv': '⌖tpye;nmae\n⌖⌖x;hmi\n' },
  },
  {
    name: 'a CSV record with a cell too many',
    codes: ['csv-columns'],
    text: ZONE,
    files: { 'assets.csv': 'id,type\n⌖x,hmi,y\n' },
  },
  {
    name: 'a CSV column twice',
    codes: ['duplicate-key'],
    text: ZONE,
    files: { 'assets.csv': 'id,type,⌖type\nx,hmi,hmi\n' },
  },
  {
    name: 'a CSV column twice, once with a space',
    codes: ['duplicate-key'],
    text: ZONE,
    files: { 'assets.csv': 'id,type,⌖ type\nx,hmi,hmi\n' },
  },
  {
    name: 'a CSV cell that is no type',
    codes: ['wrong-value'],
    text: ZONE,
    files: { 'assets.csv': 'id,type,zones\nx,⌖hmmi,a\n' },
    says: '`hmi`',
  },
  {
    name: 'a CSV cell after a quoted line break',
    codes: ['unknown-reference'],
    text: ZONE,
    files: { 'assets.csv': '\ufeffid,name,type,zones\r\nx,"two\r\nlines, ""quoted""",hmi,⌖b\r\n' },
  },
  {
    name: 'a CSV record without its type',
    codes: ['missing-field'],
    text: ZONE,
    files: { 'assets.csv': 'id,name,type\n⌖x,X,\n' },
  },
  {
    name: 'a CSV column that reaches a prototype',
    codes: ['csv-header'],
    text: ZONE,
    files: { 'answers.csv': 'place,requirement,status,⌖__proto__.x\nzone:a,62443-3-3/SR 1.1,met,1\n' },
  },
  {
    name: 'a CSV quote that is not closed',
    codes: ['csv-syntax'],
    text: ZONE,
    files: { 'assets.csv': 'id,type\n⌖"x,hmi\n' },
  },
];
