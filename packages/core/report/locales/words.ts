/**
 * All that one language says. English is written first and its keys are the type: a key that another language
 * misses, or has too many, does not compile. Templates of lib/message.ts.
 */
import type { DrawingWords } from '../../drawing/words.ts';
import type { PresetWords } from '../../risk/preset-words.ts';
import type { BackupWords } from './en/backup.ts';
import type { CallSentences } from './en/calls.ts';
import type { CatalogProblems, CatalogWords } from './en/catalog.ts';
import type { DiffWords } from './en/diff.ts';
import type { FactWords } from './en/facts.ts';
import type { FieldNames } from './en/field-names.ts';
import type { WhyFlips } from './en/flips.ts';
import type { FmtWords } from './en/fmt.ts';
import type { HttpWords } from './en/http.ts';
import type { NextWords } from './en/next.ts';
import type { ProblemSentences } from './en/problems.ts';
import type { RecordWords } from './en/record.ts';
import type { ReportWords } from './en/report.ts';
import type { RuleDocs } from './en/rule-docs.ts';
import type { RuleSentences } from './en/rules.ts';
import type { TerminalWords } from './en/terminal.ts';
import type { Terms } from './en/terms.ts';
import type { WhyCauses, WhyHeads } from './en/why.ts';
import type { ServeWords } from './en/serve.ts';
import type { SheetWords } from './en/sheets.ts';
import type { VerifyWords } from './en/verify.ts';
import type { WorksheetWords } from './en/worksheet.ts';
import type { Language } from './language.ts';
import type { NumberForm } from './number.ts';

export interface Words {
  readonly language: Language;
  readonly numbers: NumberForm;
  /** What stands before and after words that are quoted. */
  readonly quotes: readonly [string, string];
  /** Single words for columns and lists; one word per term. */
  readonly terms: Terms;
  /** Refusals of the text of a plant. */
  readonly problems: ProblemSentences;
  /** Refusals of a call of the command line, or of a folder. */
  readonly calls: CallSentences;
  /** Findings of design rules. */
  readonly rules: RuleSentences;
  /** What each rule looks at and cannot see, how to fix it and how to check by hand. */
  readonly ruleDocs: RuleDocs;
  /** By fact: what is so when it is true. A fact that is not listed is told by its catalog. */
  readonly facts: FactWords;
  /** Short names of the same. */
  readonly factNames: FactWords;
  /** What fields are called for whoever does not write the text form, where no sheet has a column for them. */
  readonly fieldNames: FieldNames;
  readonly whyHeads: WhyHeads;
  readonly whyCauses: WhyCauses;
  readonly whyFlips: WhyFlips;
  readonly terminal: TerminalWords;
  readonly catalog: CatalogWords;
  readonly catalogProblems: CatalogProblems;
  readonly diff: DiffWords;
  /** What stands on the zone and conduit drawing. */
  readonly drawing: DrawingWords;
  readonly fmt: FmtWords;
  /** Problems that a server answers with. */
  readonly http: HttpWords;
  /** What `serve` says where it is started. */
  readonly serve: ServeWords;
  /** What went into a record, out of it, and when. */
  readonly record: RecordWords;
  /** By cause: what to do about it. */
  readonly next: NextWords;
  /** Of criteria of risk to begin with. */
  readonly presets: PresetWords;
  readonly sheets: SheetWords;
  readonly worksheet: WorksheetWords;
  /** What is wrong with a stored record, and how it was looked at. */
  readonly verify: VerifyWords;
  readonly backup: BackupWords;
  /** The gap report. */
  readonly report: ReportWords;
}
