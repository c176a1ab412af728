/** Something in the document that the generator will not build on. */
export interface Problem {
  /** `file:line` in `spec/`. */
  place: string;
  message: string;
}

/** Thrown with all that was found, so that an author mends it in one go. Nothing has been written when it is thrown. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  }
}
