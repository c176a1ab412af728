import { consoleLogger, readLogLevel } from '../core/hooks/console-logger.js';
import { checkNames, requireObject, type OptionNames } from '../core/options/check-names.js';
import type { Logger } from '../core/options/hooks.js';
import type { Environment } from './variables.js';

export interface LoggerFromEnvironmentOptions {
  /** The variables; `process.env` by default. */
  env?: Environment | undefined;
}

const owner = 'loggerFromEnvironment';
const optionNames: OptionNames<LoggerFromEnvironmentOptions> = { env: 1 };

/**
 * A logger that writes to the console with the level in the variable BOX_LOG: `error`, `warn`, `info` or `debug`. Undefined, which logs
 * nothing, if BOX_LOG is not set or empty. Throws BoxConfigError for another value.
 *
 * @example
 * const box = createBoxClient({ auth: fromEnvironment(), logger: loggerFromEnvironment() });
 */
export function loggerFromEnvironment(options: LoggerFromEnvironmentOptions = {}): Logger | undefined {
  checkNames(owner, options, optionNames);
  const { env = process.env } = options;
  requireObject(owner, 'env', env);
  const level = env['BOX_LOG'] ?? '';
  return level === '' ? undefined : consoleLogger(readLogLevel('BOX_LOG', level));
}
