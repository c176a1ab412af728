/** An error for the user: the command prints the message without a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** `1`: the work could not be done. `2`: the arguments are wrong. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
