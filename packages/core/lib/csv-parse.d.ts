/**
 * The little of csv-parse that core uses. Its own types bring in those of Node, which core must not see.
 */
declare module 'csv-parse/sync' {
  export interface CsvOptions {
    readonly bom?: boolean;
    readonly relax_column_count?: boolean;
    readonly skip_empty_lines?: boolean;
    readonly info?: boolean;
    readonly delimiter?: string;
  }
  export function parse(text: string, options?: CsvOptions): unknown[];
}
