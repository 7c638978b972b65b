/** A result against the schema it names, as it is published. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { RESULT_SCHEMAS } from '../result-schemas.ts';

const validators = new Map<string, ValidateFunction>();

/** What is wrong with the result; nothing when it is valid. */
export function invalidities(json: string): readonly unknown[] {
  const result = JSON.parse(json) as { readonly schema?: string };
  const name = result.schema ?? '';
  const schema = RESULT_SCHEMAS[name];
  if (schema === undefined) return [`no schema is published for \`${name}\``];
  const valid = validators.get(name) ?? new Ajv2020({ strict: false }).compile(schema());
  validators.set(name, valid);
  valid(result);
  return valid.errors ?? [];
}
