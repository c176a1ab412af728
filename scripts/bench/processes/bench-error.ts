/** An error that is reported without a stack trace. */
export class BenchError extends Error {
  override readonly name = 'BenchError';

  /** `exitCode`: 2 for an argument that the user can correct, 1 for a measurement that failed. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}
