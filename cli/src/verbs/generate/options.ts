/** The options of `generate`, as the command line provides them. */
export interface GenerateOptions {
  readonly out: string;
  readonly spec?: string;
  readonly overlay: readonly string[];
  readonly emit: readonly string[];
  readonly plugin: readonly string[];
  readonly check: boolean;
  readonly draftIds: boolean;
}
