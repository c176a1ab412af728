import { BoxError } from './base-errors.js';

/** An upload failed for a reason other than a failed request: the source changed or has the wrong size, or a digest never matches. */
export class BoxUploadError extends BoxError {
  override readonly name = 'BoxUploadError';
  override readonly kind = 'upload';
  /** Code of the system's error, such as `ENOENT`, if the source could not be read. */
  declare readonly code?: string;
}

/**
 * `digest`: the SHA-1 does not match; `size`: the size does not match; `range`: the service returned another byte range;
 * `broken`: the connection broke repeatedly; `target`: writing failed; `zip` and `representation`: the service could not create it;
 * `exists`: another file or folder has the name on disk; `name`: the disk cannot store the name.
 */
export type DownloadFailure = 'digest' | 'size' | 'range' | 'broken' | 'target' | 'zip' | 'representation' | 'exists' | 'name';

/** A download failed for the given `reason`. The target path is unchanged: no partial file remains. */
export class BoxDownloadError extends BoxError {
  override readonly name = 'BoxDownloadError';
  override readonly kind = 'download';
  readonly reason: DownloadFailure;

  constructor(reason: DownloadFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** An asynchronous job of the service finished in an unexpected state. */
export class BoxJobError extends BoxError {
  override readonly name = 'BoxJobError';
  override readonly kind = 'job';
  /** Kind of job: `signRequest`, `docgenBatch`. */
  readonly job: string;
  /** Final state, as named by the service: `declined`, `failed`. */
  readonly state: string;

  constructor(job: string, state: string, message: string) {
    super(message);
    this.job = job;
    this.state = state;
  }
}
