/** A whole plant folder in canonical form, with the proof that it holds the same plant. */
import { modelDigest } from '../digest.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { formatFile } from './format.ts';
import { openPlant, readOpened, type OrganisationFolder, type ReadResult } from './read.ts';
import { requirementSpelling } from './requirement-names.ts';
import type { SourceFile } from './source.ts';

/** What is known beside the files of a plant. */
export interface FormatContext {
  readonly vocabulary: Vocabulary;
  /** Where the organisation's answers come from; they are read and stay as they are. */
  readonly organisation: OrganisationFolder;
  /** Where the schema for editors lies as seen from a YAML file; without it files keep what they say. */
  readonly schemaOf?: (path: string) => string;
}

export interface FormattedFile {
  readonly path: string;
  readonly before: string;
  /** The canonical text. */
  readonly after: string;
}

export type FormattedPlant =
  | {
      readonly ok: true;
      /** Digest of the plant, the same before and after. */
      readonly digest: string;
      readonly files: readonly FormattedFile[];
    }
  | Extract<ReadResult, { readonly ok: false }>;

/** @throws when the canonical text would be another plant: a bug of ours, and nothing may be written */
export function formatPlant(files: readonly SourceFile[], context: FormatContext): FormattedPlant {
  const read = readWith(files, context);
  if (!read.ok) return read;
  const spelling = requirementSpelling(context.vocabulary, read.plant);
  const { schemaOf } = context;
  const formatted = files.map((file): FormattedFile => {
    const { path, text } = file;
    const result = formatFile(file, {
      spelling,
      ...(schemaOf === undefined ? {} : { schema: schemaOf(path) }),
    });
    if (!result.ok) throw new Error(`${path} was read and cannot be formatted`);
    return { path, before: text, after: result.text };
  });
  const digest = modelDigest(read.plant);
  assertSame(formatted, context, digest);
  return { ok: true, digest, files: formatted };
}

function readWith(files: readonly SourceFile[], { vocabulary, organisation }: FormatContext): ReadResult {
  return readOpened(openPlant(files), vocabulary, organisation);
}

/** @throws when the texts after formatting do not hold the plant of this digest */
export function assertSame(files: readonly FormattedFile[], context: FormatContext, digest: string): void {
  const again = readWith(
    files.map(({ path, after }) => ({ path, text: after })),
    context,
  );
  if (again.ok && modelDigest(again.plant) === digest) return;
  const why = again.ok ? 'another plant' : `no plant (${again.problems[0]?.code ?? ''})`;
  throw new Error(`the canonical text would be ${why}; nothing was written`);
}
