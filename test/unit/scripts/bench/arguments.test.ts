import { describe, expect, it } from 'vitest';
import { lines } from '../../../../scripts/bench/benchmarks/index.js';
import { readArguments } from '../../../../scripts/bench/cli/arguments.js';
import { help } from '../../../../scripts/bench/cli/help.js';

describe('the arguments of the benchmark', () => {
  it('measures every line in fresh and warm processes by default', () => {
    expect(readArguments([])).toMatchObject({ modes: ['fresh', 'warm'], only: Object.keys(lines), rounds: 9, build: true });
  });

  it.each([
    [['--fresh'], ['fresh']],
    [['--warm'], ['warm']],
    [
      ['--fresh', '--warm'],
      ['fresh', 'warm'],
    ],
    [['--quick'], ['fresh']],
    [['--quick', '--warm'], ['warm']],
  ])('%j measures %j processes', (args, modes) => {
    expect(readArguments(args).modes).toEqual(modes);
  });

  it('takes two rounds with --quick, unless --rounds states another number', () => {
    expect(readArguments(['--quick']).rounds).toBe(2);
    expect(readArguments(['--quick', '--rounds', '5']).rounds).toBe(5);
  });

  it('omits the slow uploads with --quick, unless --only names them', () => {
    expect(readArguments(['--quick']).only).not.toContain('upload-slow');
    expect(readArguments(['--quick', '--only', 'upload-slow']).only).toEqual(['upload-slow']);
  });

  it('reads the processors of the contestants and of the server, and the load beside them', () => {
    const { processor } = readArguments(['--cpus', '0-1,3', '--server-cpus', '2', '--load', '4']);
    expect(processor).toEqual({ client: '0-1,3', server: '2', competing: 4 });
  });

  it('accepts several Markdown files', () => {
    expect(readArguments(['--markdown', 'a.md', '--markdown', 'b.md']).markdown).toEqual(['a.md', 'b.md']);
  });

  it.each([
    [['--only', 'call,nothing'], '--only nothing: must be one or more of call, list'],
    [['--rounds', '0'], '--rounds 0: must be an integer >= 1.'],
    [['--rounds', '2.5'], '--rounds 2.5: must be an integer >= 1.'],
    [['--load=-1'], '--load -1: must be an integer >= 0.'],
    [['--cpus', 'all'], '--cpus all: must be a list of processors'],
    [['--time-limit', '0'], '--time-limit 0: must be a number of seconds above 0'],
    [['--warm', '--only', 'download'], '--only download: none of these lines is measured in warm processes.'],
    [['--colour'], "Unknown option '--colour'"],
  ])('rejects %j with a message that names the option', (args, message) => {
    expect(() => readArguments(args)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) as string, exitCode: 2 }),
    );
  });

  it('explains every line and every option in the help text', () => {
    const options = [
      'fresh',
      'warm',
      'only',
      'contestants',
      'rounds',
      'quick',
      'large',
      'no-build',
      'cpus',
      'server-cpus',
      'load',
      'slow-load',
    ];
    for (const option of [...options, 'time-limit', 'json', 'plot', 'markdown', 'from'])
      expect(help).toMatch(new RegExp(`^  --${option} `, 'm'));
    for (const name of Object.keys(lines)) expect(help).toMatch(new RegExp(`^  ${name} `, 'm'));
  });
});
