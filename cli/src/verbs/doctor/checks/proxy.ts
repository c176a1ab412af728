import { proxyVariables } from '../../../auth/proxy-variables.js';
import type { Io } from '../../../io.js';
import { note, ok, type Finding } from '../finding.js';

export interface ProxySettings {
  /** The variables that are set. */
  readonly variables: readonly string[];
  /** Whether Node uses them. */
  readonly isUsed: boolean;
}

/** The proxy settings of the environment. Node uses the variables only if the program asks for them (nodejs.org, "Built-in Proxy Support"). */
export function proxySettings({ env }: Pick<Io, 'env'>, execArgv: readonly string[] = process.execArgv): ProxySettings {
  const flags = [...execArgv, ...(env['NODE_OPTIONS'] ?? '').split(/\s+/)];
  const set = proxyVariables.filter((name) => env[name]);
  return { variables: set, isUsed: set.length > 0 && (env['NODE_USE_ENV_PROXY'] === '1' || flags.includes('--use-env-proxy')) };
}

/** Describes the settings. Faults of a proxy show when a host is called. */
export function describeProxy({ variables: names, isUsed }: ProxySettings): Finding {
  if (names.length === 0) return ok('proxy', 'none');
  if (isUsed) return ok('proxy', `${names.join(', ')} used`);
  return note('proxy', `${names.join(', ')} set and not used, because NODE_USE_ENV_PROXY is not 1`);
}
