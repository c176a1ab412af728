import { checkNames, type OptionNames } from '../core/options/check-names.js';
import type { Auth } from '../core/options/options.js';
import type { TokenProvider } from '../core/types/ports/token-provider.js';
import { readGrant, type Environment, type GrantName } from './variables.js';

export interface FromEnvironmentOptions {
  /** The grant. By default, the one whose variables are set. */
  grant?: GrantName | undefined;
  /** The variables; `process.env` by default. */
  env?: Environment | undefined;
}

const optionNames: OptionNames<FromEnvironmentOptions> = { grant: 1, env: 1 };

/**
 * A grant whose credentials are in environment variables (docs/guides/authentication/environment.md). The variables are read immediately, and
 * the grant is loaded by the first call. Throws BoxConfigError that names a missing variable. A call rejects with BoxConfigError that names a
 * variable whose value is not valid.
 */
export function fromEnvironment(options: FromEnvironmentOptions = {}): Auth {
  checkNames('fromEnvironment', options, optionNames);
  const settings = readGrant(options.env ?? process.env, options.grant);
  return (environment) => {
    let loading: Promise<TokenProvider> | undefined;
    let provider: TokenProvider | undefined;
    const load = async () => {
      const { createGrant } = await import('./create-grant.js');
      return (provider = (await createGrant(settings))(environment));
    };
    return {
      getToken: async () => {
        // A failed load is repeated by the next call.
        loading ??= load().catch((error: unknown) => {
          loading = undefined;
          throw error;
        });
        return (await loading).getToken();
      },
      invalidate: (token) => {
        provider?.invalidate(token);
      },
    };
  };
}
