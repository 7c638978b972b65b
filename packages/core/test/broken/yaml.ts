/** Broken YAML, and what YAML has and a plant takes not; see cases.ts. */
import { ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_YAML: readonly BrokenPlant[] = [
  {
    name: 'tabs in the indentation of two lines, of which the first is told',
    codes: ['yaml-tab'],
    text: 'site:\n  name: S\nzones:\n  - id: a\n⌖\tname: A\n\tkind: control\n',
    says: 'begins with a tab',
  },
  {
    name: 'a text torn at its commas inside braces, and a key mistyped there',
    codes: ['comma-in-braces', 'unknown-key'],
    text: `${ZONE}answers:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: met, how: one, ⌖two of them, and three, ⌖reasn: x }\n`,
    says: 'in quotes',
  },
  {
    name: 'a key stated twice',
    codes: ['duplicate-key'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖name: B }\n',
  },
  { name: 'a list as a key', codes: ['key-not-text'], text: '⌖[a, b]: c\n' },
  {
    name: 'an anchor',
    codes: ['yaml-anchor'],
    text: 'zones: ⌖&all\n  - { id: a, name: A, kind: control }\n',
  },
  {
    name: 'a merge key',
    codes: ['yaml-merge-key'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖<<: { level: 1 } }\n',
  },
  {
    name: 'a key that reaches a prototype',
    codes: ['unsafe-key'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖__proto__: { x: y } }\n',
  },
  {
    name: 'another key that reaches a prototype',
    codes: ['unsafe-key'],
    text: 'site:\n  facts: { ⌖constructor: true }\n',
  },
  {
    name: 'a second document',
    codes: ['yaml-several-documents', 'stated-twice'],
    text: 'method: { baseline: 1 }\n⌖---\n⌖id: q\n',
  },
  {
    name: 'U+0000 by an escape',
    codes: ['bad-character'],
    text: 'zones:\n  - { id: a, name: ⌖"A\\0", kind: control }\n',
  },
  {
    name: 'U+0000 itself',
    codes: ['bad-character'],
    text: '',
    files: { 'z.yaml': 'site: { name: "A⌖\u0000" }\n' },
  },
  {
    name: 'a lone surrogate',
    codes: ['bad-character'],
    text: 'zones:\n  - { id: a, name: ⌖"\\ud800", kind: control }\n',
  },
  {
    name: 'an alias of nothing',
    codes: ['yaml-alias'],
    text: 'site: { name: ⌖*name }\n',
  },
  {
    name: 'a tag',
    codes: ['yaml-tag'],
    text: 'site: { name: ⌖!!binary QQ== }\n',
    says: '`!!binary`',
  },
  {
    name: 'a tag that the file itself declares',
    codes: ['yaml-directive', 'yaml-tag'],
    whole: true,
    text: '⌖%TAG !e! tag:example.org,2026:\n---\nschema: bulkhead/plant@1\nid: p\nname: ⌖!e!text P\ncatalogs: [62443-3-3@2013]\n',
  },
  {
    name: 'a tag of a handle that is not declared',
    codes: ['yaml-tag'],
    text: 'site: { name: ⌖!e!text S }\n',
  },
  {
    name: 'a directive',
    codes: ['yaml-directive'],
    whole: true,
    text: '⌖%YAML 1.1\n---\nschema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n',
    says: '`%YAML`',
  },
  {
    name: 'a quote that is not closed',
    codes: ['yaml-syntax'],
    text: 'site:\n  name: "S\n⌖',
  },
  {
    name: 'a comment with a mark between an anchor and its list',
    codes: ['yaml-anchor', 'yaml-tag'],
    text: 'zones: ⌖&all ⌖!zones # &all !zones\n  - { id: a, name: A, kind: control }\n',
  },
];
