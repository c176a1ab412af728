import { inspect } from 'node:util';

/** All that can be seen of a value: as text, as JSON and as developer tools show it, and the same of its causes and reasons. */
export function shown(value: unknown, depth = 0): string {
  const parts = [text(() => String(value)), text(() => JSON.stringify(value)), text(() => inspect(value, everything))];
  if (value instanceof Error) parts.push(value.message, value.stack ?? '');
  const inner = isObject(value) ? [value['cause'], value['reason'], value['errors']] : [];
  return [...parts, ...(depth < 6 ? inner.filter((one) => one !== undefined).map((one) => shown(one, depth + 1)) : [])].join('\n');
}

const everything = {
  depth: Infinity,
  showHidden: true,
  getters: true,
  maxStringLength: Infinity,
  maxArrayLength: Infinity,
  breakLength: 200,
};

/** What cannot be shown in one way can still be in another. */
function text(write: () => string): string {
  try {
    return write();
  } catch {
    return '';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What is written to the console or warned of, and what nobody catches, from now until `end`. */
export function listen(): { readonly lines: string[]; end(): void } {
  const lines: string[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const;
  const own = { ...console };
  const write = (...args: unknown[]) => void lines.push(args.map((arg) => shown(arg)).join(' '));
  Object.assign(console, Object.fromEntries(methods.map((name) => [name, write])));
  const hear = (value: unknown) => void lines.push(shown(value));
  const events = ['warning', 'unhandledRejection', 'uncaughtExceptionMonitor'] as const;
  for (const event of events) process.on(event as 'warning', hear);
  return {
    lines,
    end() {
      Object.assign(console, own);
      for (const event of events) process.off(event, hear);
    },
  };
}
