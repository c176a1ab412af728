import type { AuthOptions } from '../../auth/options.js';

export interface TypesOptions extends AuthOptions {
  readonly out: string;
  readonly from?: string;
  readonly global: boolean;
  readonly baseUrl?: string;
  readonly check: boolean;
}
