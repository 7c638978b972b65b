/** Markup in every field of free text that things of a plant have, as the schema knows them, also where nothing was said. */
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { SECTIONS } from '@bulkhead/core/model/sections.ts';
import { shapeOf, type Shape } from '@bulkhead/core/model/text/shape.ts';

/** Each would leave its mark in the page if it were anything but text. */
const MARKUP = [
  '<img src=x onerror="window.marked=1">',
  '"><svg onload="window.marked=1">',
  "'><script>window.marked=1</script>",
  'javascript:window.marked=1',
  '</textarea></style></title><iframe srcdoc="<script>parent.window.marked=1</script>">',
  '{{constructor.constructor("window.marked=1")()}}${window.marked=1}',
  '<a href="javascript:window.marked=1" style="position:fixed;inset:0">x</a>',
  '<style>@import "http://127.0.0.1:9/x";</style><link rel=stylesheet href="http://127.0.0.1:9/window.marked">',
] as const;

/** As it stands in a page: which of the texts, and that it is one. */
export const WRITTEN = /(\d+) [^\d\n][^\n]*?window\.marked/g;

const NAME: Shape = { type: 'text', kind: 'text', ref: null };

export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface HostileChange {
  readonly ref: string;
  readonly set: Readonly<Record<string, unknown>>;
}

/** Text that says which of a few things is meant: a path, a name that is referred to, one of two ways to say something, twice the same. */
const MEANT = new Set([
  'answer.exceptions[].class',
  'check.by',
  'evidence.file',
  'overlay.rows[].facts[]',
  'product.certificate.version',
  'product.version',
  'risk.ranks[].letter',
  'waiver.finding',
]);

/** @returns what makes them so, and which fields of which kinds that reaches */
export function hostileChanges(things: readonly Thing[]): {
  readonly changes: readonly HostileChange[];
  readonly fields: ReadonlySet<string>;
} {
  let written = 0;
  const fields = new Set<string>();
  const within = (shape: Shape, value: unknown, path: string): unknown => {
    if (MEANT.has(path)) return value;
    switch (shape.type) {
      case 'text':
        if (shape.kind !== 'text' || shape.ref !== null) return value;
        fields.add(path);
        return `${(written += 1)} ${MARKUP[written % MARKUP.length]}`;
      case 'object':
        return value === undefined
          ? value
          : { ...(value as object), ...inFields(shape, value as Record<string, unknown>, path) };
      case 'list':
        return (value as readonly unknown[] | undefined)?.map((each) => within(shape.of, each, `${path}[]`));
      case 'record':
        return value === undefined
          ? value
          : Object.fromEntries(
              Object.entries(value as object).map(([key, each]) => [
                key,
                within(shape.of, each, `${path}{}`),
              ]),
            );
      default:
        return value;
    }
  };
  const inFields = (
    shape: Shape & { readonly type: 'object' },
    value: Readonly<Record<string, unknown>>,
    path: string,
  ): Record<string, unknown> =>
    Object.fromEntries(
      [...shape.keys].flatMap(([key, field]) => {
        const next = within(field.shape, value[key], `${path}.${key}`);
        return next === undefined || next === value[key] ? [] : [[key, next]];
      }),
    );
  const changes = things.flatMap(({ kind, id, body }) => {
    const section = SECTIONS.find((each) => each.kind === kind);
    // Of the head of a plant the name alone is free.
    if (kind === 'plant') return [{ ref: kind, set: { name: within(NAME, body['name'], 'plant.name') } }];
    if (section === undefined) return [];
    const shape = shapeOf(section.schema);
    const set = shape.type === 'object' ? inFields(shape, body, kind) : {};
    return Object.keys(set).length === 0 ? [] : [{ ref: entityRef(kind, id), set }];
  });
  return { changes, fields };
}
