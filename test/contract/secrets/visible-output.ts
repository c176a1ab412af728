import { inspect } from 'node:util';

/** Everything visible of a value: as a string, as JSON and as inspected, including its causes and reasons. */
export function visibleText(value: unknown, depth = 0): string {
  const parts = [text(() => String(value)), text(() => JSON.stringify(value)), text(() => inspect(value, everything))];
  if (value instanceof Error) parts.push(value.message, value.stack ?? '');
  const inner = isObject(value) ? [value['cause'], value['reason'], value['errors']] : [];
  return [...parts, ...(depth < 6 ? inner.filter((one) => one !== undefined).map((one) => visibleText(one, depth + 1)) : [])].join('\n');
}

const everything = {
  depth: Infinity,
  showHidden: true,
  getters: true,
  maxStringLength: Infinity,
  maxArrayLength: Infinity,
  breakLength: 200,
};

/** Returns an empty string if the conversion throws. */
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

/** Captures console output, process warnings and unhandled errors until `end`. */
export function captureOutput(): { readonly lines: string[]; end(): void } {
  const lines: string[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const;
  const originalConsole = { ...console };
  const write = (...args: unknown[]) => void lines.push(args.map((arg) => visibleText(arg)).join(' '));
  Object.assign(console, Object.fromEntries(methods.map((name) => [name, write])));
  const record = (value: unknown) => void lines.push(visibleText(value));
  const events = ['warning', 'unhandledRejection', 'uncaughtExceptionMonitor'] as const;
  for (const event of events) process.on(event as 'warning', record);
  return {
    lines,
    end() {
      Object.assign(console, originalConsole);
      for (const event of events) process.off(event, record);
    },
  };
}
