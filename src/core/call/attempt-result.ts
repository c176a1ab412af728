/** What came of an attempt. */
export type Outcome = { response: Response } | { error: unknown };
