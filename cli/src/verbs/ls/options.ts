import type { ClientOptions } from '../../auth/client-options.js';

/** The options as the command line has them. */
export interface LsOptions extends ClientOptions {
  readonly recursive?: true;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly json?: true;
}
