/** A fault of a setup, as the report and docs/guides/troubleshooting.md describe it. */
export interface Fault {
  /** A statement, without a period. */
  readonly title: string;
  /** Parts of the messages that a program shows, for people who search for them. */
  readonly errors: readonly string[];
  /** What to do, in sentences. Names the page of the developer console where there is one. */
  readonly fix: string;
}
