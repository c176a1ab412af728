import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../src/testing/server/arguments.js';
import { optionTable } from '../../../../src/testing/server/option-table.js';
import { usage } from '../../../../src/testing/server/usage.js';

describe('the options of box-mock', () => {
  it('are read by their names', () => {
    expect(readArguments(['--port', '80', '--latency', '5', '--strict', '--rate-limits', '--seed=a.json'])).toEqual({
      port: 80,
      latency: { min: 5, max: 5 },
      strict: true,
      'rate-limits': true,
      seed: 'a.json',
    });
    expect(readArguments(['--latency=10-200'])).toEqual({ latency: { min: 10, max: 200 } });
  });

  it.each([
    [['--latency', 'fast'], '--latency: must be an integer'],
    [['--latency', '5-1'], '--latency: the end of the range 5-1 must be at least its start.'],
    [['--latency', '1-2-3'], '--latency: must be an integer or a range'],
    [['--latency=-5'], '--latency: must be an integer'],
    [['--port', '70000'], '--port: must be an integer from 0 to 65535, not "70000".'],
    [['--seed', ' '], '--seed: must be a non-empty path.'],
    [['--strict=yes'], '--strict'],
    [['--port'], '--port'],
    [['--sed', 'a.json'], "Unknown option '--sed'"],
    [['seed.json'], "'seed.json'"],
  ])('%j is an error that names the option', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });

  it('are all in the help', () => {
    for (const name of Object.keys(optionTable)) expect(usage).toContain(`  --${name}`);
  });
});
