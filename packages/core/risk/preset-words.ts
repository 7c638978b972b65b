/** What presets of criteria say, in one language. */
export type PresetRank = 'low' | 'medium' | 'high' | 'critical';
export type PresetCategory = 'safety' | 'environment' | 'production';
export type PresetSeverity =
  | 'negligible'
  | 'slight'
  | 'moderate'
  | 'serious'
  | 'grave'
  | 'disastrous'
  | 'catastrophic';
export type PresetLikelihood =
  | 'conceivable'
  | 'remote'
  | 'unlikely'
  | 'possible'
  | 'likely'
  | 'frequent'
  | 'constant';

export interface PresetWords {
  readonly categories: Readonly<Record<PresetCategory, string>>;
  /** With the letter that stands in a matrix where there is no room: no two have the same. */
  readonly ranks: Readonly<Record<PresetRank, { readonly name: string; readonly letter: string }>>;
  /** With what each comes to in a category. */
  readonly severities: Readonly<
    Record<PresetSeverity, { readonly name: string } & Readonly<Record<PresetCategory, string>>>
  >;
  readonly likelihoods: Readonly<Record<PresetLikelihood, string>>;
}
