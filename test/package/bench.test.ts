import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/bench/report/report.js';
import { root } from './packed.js';

const run = promisify(execFile);
const small = ['run', '--silent', 'bench', '--', '--no-build', '--fresh', '--only', 'call', '--contestants', 'sdk', '--rounds', '1'];

describe('npm run bench, on the built package', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'box-bench-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('measures calls in fresh processes, and writes the report as text, JSON, plot and Markdown', async () => {
    const at = (name: string) => join(folder, name);
    await writeFile(at('page.md'), '<!-- bench:fresh -->\n<!-- /bench -->\n');
    const { stdout, stderr } = await run(
      'npm',
      [...small, '--json', at('run.json'), '--plot', at('run.svg'), '--markdown', at('page.md')],
      { cwd: root },
    );

    const { sections } = JSON.parse(await readFile(at('run.json'), 'utf8')) as Report;
    expect(sections.map(({ line, mode }) => `${line} ${mode}`)).toEqual(['call fresh', 'call fresh']);
    for (const { rows, calibration } of sections) {
      const [fetch, sdk] = rows;
      expect([fetch?.label, sdk?.label]).toEqual(['fetch + JSON.parse', 'box.files.get']);
      const cpu = [fetch, sdk].map((row) => row?.values.cpu?.median ?? NaN);
      expect(cpu.every((seconds) => seconds > 1e-6 && seconds < 1)).toBe(true);
      expect(sdk?.comparisons[0]?.ratio.median).toBeCloseTo((cpu[1] ?? NaN) / (cpu[0] ?? NaN));
      expect(calibration?.cpu.count).toBe(2);
      expect(calibration?.cpu.min).toBeGreaterThan(0);
    }
    expect(stdout).toMatch(/^call \(fresh\): one call, 1 at once/);
    expect(stderr).toMatch(/\[1\/1\] call, fresh: 1 at once: round 1 of 1, fetch/);
    expect(await readFile(at('run.svg'), 'utf8')).toMatch(/^<svg [^]*call \(fresh\)[^]*<\/svg>\n$/);
    expect(await readFile(at('page.md'), 'utf8')).toContain('```text\ncall (fresh): one call, 1 at once');
  });

  it('ends with exit code 1 and names the contestant if one takes too long', async () => {
    const ended = run('npm', [...small, '--time-limit', '0.001'], { cwd: root });
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('calls/fetch: no result within 0.001 seconds. The process was killed.') as string,
    });
  });

  it('ends with exit code 2 and names the argument if one is invalid', async () => {
    const ended = run('npm', [...small, '--contestants', 'nobody'], { cwd: root });
    await expect(ended).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--contestants nobody: a chosen line has none of these.') as string,
    });
  });
});
