import { BoxConfigError } from '../errors/box-errors.js';
import type { Logger, LogLevel } from '../options/hooks.js';

const levels: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

/** Returns `level`, one of the four. Throws BoxConfigError that names `option`. */
export function readLogLevel(option: string, level: unknown): LogLevel {
  if (levels.includes(level as LogLevel)) return level as LogLevel;
  throw new BoxConfigError(`${option}: must be ${levels.slice(0, -1).join(', ')} or ${String(levels.at(-1))}.`);
}

/**
 * Creates a logger that writes messages of this level and the more severe ones to the console. Throws BoxConfigError for another level.
 *
 * @example
 * const box = createBoxClient({ auth, logger: consoleLogger('warn') });
 */
export function consoleLogger(level: LogLevel = 'info'): Logger {
  const last = levels.indexOf(readLogLevel('consoleLogger', level));
  const write = (each: LogLevel): Logger['debug'] =>
    levels.indexOf(each) > last
      ? () => undefined
      : (message, fields) => {
          console[each](`box-openapi-sdk: ${message}`, fields);
        };
  return { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') };
}
