/** An invalid request to the control endpoints. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;
  /** The invalid field. Undefined if the request as a whole is invalid. */
  readonly field: string | undefined;

  constructor(status: number, message: string, field?: string) {
    super(message);
    this.status = status;
    this.field = field;
  }
}

export const invalidField = (field: string, message: string): ControlError => new ControlError(400, message, field);
