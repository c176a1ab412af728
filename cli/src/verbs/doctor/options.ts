import type { AuthOptions } from '../../auth/options.js';

/** The options as the command line has them. */
export interface DoctorOptions extends AuthOptions {
  readonly asUser?: string;
  /** Names, separated by commas. */
  readonly scopes: string;
  readonly origin?: string;
  readonly baseUrl?: string;
  /** Seconds. */
  readonly timeout: string;
  readonly json: boolean;
}
