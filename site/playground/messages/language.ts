/** Messages between the page and the worker with TypeScript. `from` and `to` are offsets in the program. */
export interface CompletionEntry {
  readonly label: string;
  readonly kind: string;
  /** A lower text comes first. */
  readonly order: string;
}

export interface Completions {
  readonly from: number;
  readonly entries: readonly CompletionEntry[];
}

/** The signature and the documentation of a name. */
export interface Description {
  readonly signature: string;
  readonly documentation: string;
}

export interface Hover extends Description {
  readonly from: number;
  readonly to: number;
}

export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** The functions of the worker, with their arguments and results. */
export interface Language {
  /** Loads the types, as JSON of texts by path. Completions are empty before. */
  readonly loadTypes: (files: string) => boolean;
  readonly complete: (code: string, position: number) => Completions;
  readonly describe: (code: string, position: number, name: string) => Description | undefined;
  readonly hover: (code: string, position: number) => Hover | undefined;
  readonly check: (code: string) => readonly Problem[];
}

export interface LanguageRequest {
  readonly id: number;
  readonly name: keyof Language;
  readonly values: readonly unknown[];
}

export type LanguageReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
