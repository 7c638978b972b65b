/** A call of the command line as it is sent, and how what it says is given back. */
import { z } from '@hono/zod-openapi';
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import { parseCall, type Call } from '../../cli/arguments.ts';
import { namedIn, type Way } from '../../cli/remote/named.ts';
import { CallError } from '../../cli/refused.ts';
import type { Host } from '../context.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { answer, Reason } from '../schemas.ts';
import type { ViewCall } from '../views/views.ts';

export const Told = z
  .object({ out: z.string(), err: z.string(), code: z.int(), version: z.string() })
  .openapi('Told');

/** What somebody with another program is told in place of an answer. */
export function otherVersion({ version }: Pick<Host, 'version'>): z.output<typeof Told> {
  return { out: '', err: '', code: 2, version };
}

export const OTHER_VERSION = answer('nothing is done for a program of another version', Told);

export const Spoken = z.enum(['en', 'de', 'nl', 'sv']);

/** One line of no control characters. */
export const Line = z
  .string()
  .max(300)
  .regex(/^[^\p{C}]*$/u);

interface Screen {
  readonly columns: number;
  readonly colour?: boolean | undefined;
  readonly unicode?: boolean | undefined;
  readonly program?: string | undefined;
}

export function terminalFor({ columns, colour, unicode, program }: Screen): Terminal {
  return {
    columns,
    colour: colour === true,
    unicode: unicode === true,
    program: program ?? 'bulkhead',
  };
}

const Option = z.union([z.string().max(300), z.literal(true)]);
export const Sent = z.strictObject({
  command: z.string().max(30),
  positionals: z.array(z.string().max(300)).max(6),
  options: z.object({ reason: Reason.optional() }).catchall(Option),
});

/**
 * Read as the command line reads it, so that every option is one of its command, and held to the plant of the path: nothing
 * that it names may be another one.
 * @param plant null where the call itself says which one is made
 * @param way what whoever asks was found to be let
 * @throws HttpProblem
 */
export function callOf(found: unknown, plant: string | null, way: Way): ViewCall {
  const sent = Sent.safeParse(found);
  if (!sent.success) throw invalid('call');
  const { command, positionals, options } = sent.data;
  try {
    const words = Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : value === true ? [`--${name}`] : [`--${name}=${value}`],
    );
    const read: Call = parseCall([command, ...words, '--', ...positionals]);
    const named = namedIn(read);
    if (named.way !== way) throw invalid('command');
    if (plant !== null && named.plant !== plant) throw notFound();
    const given = Object.entries(read.options).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return { command: read.command, positionals: read.positionals, options: Object.fromEntries(given) };
  } catch (error) {
    if (error instanceof CallError) throw invalid(error.code);
    throw error;
  }
}

function invalid(detail: string): HttpProblem {
  return new HttpProblem({
    status: 422,
    code: 'invalid',
    params: { n: 1 },
    errors: [{ at: 'call', message: detail }],
  });
}
