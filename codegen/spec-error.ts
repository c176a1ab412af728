/** A fault in the document that stops generation. */
export interface SpecProblem {
  /** `file:line` in `spec/`. */
  location: string;
  message: string;
}

/** Reports all problems together, so that an author can fix them in one pass. It is thrown before any file is written. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  constructor(readonly problems: readonly SpecProblem[]) {
    super(problems.map(({ location, message }) => `${location}: ${message}`).join('\n'));
  }
}
