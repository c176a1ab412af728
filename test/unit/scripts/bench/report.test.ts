import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { checkOutputs, writeOutputs } from '../../../../scripts/bench/cli/outputs.js';
import { insertResults } from '../../../../scripts/bench/report/markdown.js';
import { plotReport } from '../../../../scripts/bench/report/plot.js';
import { toSection } from '../../../../scripts/bench/report/section.js';
import { sectionText, textReport } from '../../../../scripts/bench/report/table.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { compared, limited, mixed, report } from './sections.js';

const lines = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());

describe('the text report of the benchmark', () => {
  it('labels the kind of processes, the set-up, the runs and the noise of a section', () => {
    expect(lines(sectionText(compared, false)).slice(0, 5)).toEqual([
      'call (fresh): one call',
      'contestant on processor 0',
      'ratios: relative to the CPU of fetch + JSON.parse',
      'runs of each: 3',
      expect.stringMatching(
        /^calibration loop: CPU time with quartiles \d+ % apart and all values within 100 %.*NOT IDLE: prefer calibrated ratios$/,
      ),
    ]);
  });

  it('prints CPU and wall-clock time, the ratio with its quartiles, the target and the result', () => {
    expect(lines(sectionText(compared, false))).toContain('box.files.get 120 µs 240 µs 1.20 x 1.20-1.20 1.20 x <= 1.10 x MISSED');
  });

  it('states the reference of each ratio where references differ', () => {
    const text = lines(sectionText(mixed, false));
    expect(text).toContain('uploads.upload 1.50 s 2.00 s 0.50 x 0.50-0.50 time of another client <= 0.50 x met');
    expect(text).toContain('1.50 x 1.50-1.50 CPU of hand-written <= 1.10 x MISSED');
  });

  it('compares a limit with the value', () => {
    const text = lines(sectionText(limited, false));
    expect(text).toContain('fastTransport() 49.0 MB <= 50.0 MB met');
    expect(text).toContain('uploads.upload 112 MB <= 75.0 MB MISSED');
  });

  it('marks missed targets in color only on request', () => {
    expect(textReport(report, false)).not.toContain('\u001B');
    expect(textReport(report, true).split('\u001B[31m')).toHaveLength(3);
  });

  it('ends with the machine and the versions of the compared packages', () => {
    expect(textReport(report, false)).toMatch(
      /Node v20.0.0, 2 x Processor, load average 0.5 at the start, 1.3 at the end\nundici 7.0.0; rounds: 3; 2026-01-02$/,
    );
  });
});

describe('results in a Markdown file', () => {
  const page = '# Page\n\n<!-- bench:fresh -->\n\nold\n\n<!-- /bench -->\n\nBetween.\n\n<!-- bench:summary -->\n<!-- /bench -->\n';

  it('replaces each block and keeps the text around it', () => {
    const updated = insertResults(page, report);
    expect(updated).toMatch(/^# Page\n\n<!-- bench:fresh -->\n\n```text\ncall \(fresh\)/);
    expect(updated).not.toContain('old');
    expect(updated).toContain('<!-- /bench -->\n\nBetween.\n');
    expect(updated).toMatch(/\| call: one call +\| box\.files\.get +\| 1\.20 x +\| CPU of fetch \+ JSON\.parse \| 1\.10 x +\| no +\|/);
    expect(updated).toMatch(/\| upload: peak memory +\| fastTransport\(\) +\| 49\.0 MB +\| +\| 50\.0 MB +\| yes +\|/);
  });

  it('shows the value that a limit is about', () => {
    const plan = {
      ...({ line: 'import', mode: 'fresh', title: 'loading', timeUnit: 'ms', columns: ['cpu', 'wall'], setup: [], loaded: false } as const),
      rows: [{ name: 'sdk', label: 'the package', ours: true, limit: { quantity: 'wall', value: 0.02 } }] as const,
    };
    const loading = toSection(plan, { sdk: [{ cpu: 0.03, wall: 0.015 }] });
    expect(insertResults(page, { ...report, sections: [loading] })).toMatch(/\| the package \| 15\.0 ms \| +\| 20\.0 ms \| yes \|/);
  });

  it('writes the same text when it runs twice, as Prettier formats it', async () => {
    const updated = insertResults(page, report);
    expect(insertResults(updated, report)).toBe(updated);
    expect(await format(updated, { parser: 'markdown', printWidth: 140 })).toBe(updated);
  });

  it('keeps a block that this report has no results for', () => {
    const warm = '<!-- bench:warm -->\n\nwarm results\n\n<!-- /bench -->\n';
    expect(insertResults(warm, report)).toBe(warm);
  });

  it('writes to existing folders and to Markdown files with a block', async () => {
    const at = path.join(await temporaryFolder(), 'page.md');
    await writeFile(at, page);
    const outputs = { json: path.join(at, '../run.json'), plot: path.join(at, '../run.svg'), markdown: [at] };
    checkOutputs(outputs);
    writeOutputs(outputs, report);
    expect(JSON.parse(await readFile(outputs.json, 'utf8'))).toEqual(report);
    expect(await readFile(outputs.plot, 'utf8')).toBe(plotReport(report));
    expect(await readFile(at, 'utf8')).toBe(insertResults(page, report));
  });

  it('are rejected before the measurement if they could not be written', async () => {
    const folder = await temporaryFolder();
    const at = path.join(folder, 'page.md');
    await writeFile(at, '# Page\n');
    const none = { json: undefined, plot: undefined, markdown: [] };
    const missing = path.join(folder, 'missing/run');
    expect(() => {
      checkOutputs({ ...none, json: missing });
    }).toThrow(`--json ${missing}: the folder ${path.dirname(missing)} does not exist.`);
    expect(() => {
      checkOutputs({ ...none, plot: missing });
    }).toThrow(`--plot ${missing}: the folder`);
    expect(() => {
      checkOutputs({ ...none, markdown: [missing] });
    }).toThrow(`--markdown ${missing}: there is no such file.`);
    expect(() => {
      checkOutputs({ ...none, markdown: [at] });
    }).toThrow(`--markdown ${at}: must contain <!-- bench:fresh -->`);
  });
});
