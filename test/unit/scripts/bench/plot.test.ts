import { describe, expect, it } from 'vitest';
import { panelOf, plotReport } from '../../../../scripts/bench/report/plot.js';
import { compared, limited, mixed, report } from './sections.js';

/** The paths of a kind, in document order, without those of the legend. */
function paths(svg: string, kind: string): string[] {
  return Array.from(svg.slice(svg.indexOf('<g ')).matchAll(new RegExp(`<path class="${kind}" d="([^"]*)"`, 'g')), ([, d = '']) => d);
}

/** The lengths of the bars in a path. */
function lengths(path = ''): number[] {
  return Array.from(path.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g), ([, from, to]) => Number(to) - Number(from));
}

describe('the plot of the benchmark', () => {
  it('draws ratios where rows are compared, with the reference as 1', () => {
    const { caption, bars, reference } = panelOf(compared);
    expect(caption).toBe('CPU relative to fetch + JSON.parse; the machine was not idle');
    expect(reference).toBe(1);
    expect(bars.map(({ label, value, target, met, ours }) => ({ label, value, target, met, ours }))).toEqual([
      { label: 'fetch + JSON.parse', value: 1, target: undefined, met: undefined, ours: false },
      { label: 'box.files.get', value: 1.2, target: 1.1, met: false, ours: true },
      { label: 'another <client>', value: 2, target: undefined, met: undefined, ours: false },
    ]);
  });

  it('draws a ratio to another reference as a bar that names it', () => {
    expect(panelOf(mixed).bars.map(({ label, secondary, text }) => [label, secondary, text])).toEqual([
      ['another client', undefined, '1 = 4.00 s'],
      ['hand-written', undefined, '0.25 x'],
      ['uploads.upload', undefined, '0.50 x'],
      ['CPU relative to hand-written', true, '1.50 x'],
    ]);
  });

  it('draws values where rows are not compared', () => {
    const { caption, bars, reference } = panelOf(limited);
    expect(caption).toBe('peak memory');
    expect(reference).toBeUndefined();
    expect(bars.map(({ text, met }) => `${text} ${String(met)}`)).toEqual(['49.0 MB true', '112 MB false']);
  });

  it('gives bars lengths in proportion to their values', () => {
    const svg = plotReport({ ...report, sections: [compared] });
    const [own = NaN] = lengths(paths(svg, 'ours')[0]);
    const [reference = NaN, vendor = NaN] = lengths(paths(svg, 'other')[0]);
    expect(own / reference).toBeCloseTo(1.2, 2);
    expect(vendor / reference).toBeCloseTo(2, 2);
  });

  it('marks each target at its value', () => {
    const svg = plotReport({ ...report, sections: [compared] });
    const [target = NaN] = Array.from(paths(svg, 'target')[0]?.matchAll(/M([\d.]+)/g) ?? [], ([, x]) => Number(x));
    const bar = paths(svg, 'other')[0];
    const start = Number(/^M([\d.]+)/.exec(bar ?? '')?.[1]);
    const [reference = NaN] = lengths(bar);
    expect((target - start) / reference).toBeCloseTo(1.1, 2);
  });

  it('draws the quartiles of bars that vary', () => {
    const bar = { ...compared, rows: compared.rows.filter(({ label }) => label !== 'box.files.get') };
    const [varying, ...others] = paths(plotReport({ ...report, sections: [bar] }), 'spread');
    expect(others).toEqual([]);
    const [, low, high] = /^M([\d.]+) [\d.]+v6m0-3H([\d.]+)m0-3v6$/.exec(varying ?? '') ?? [];
    expect(Number(high)).toBeGreaterThan(Number(low));
  });

  it('writes the value at the end of each bar, and marks a missed target', () => {
    const svg = plotReport({ ...report, sections: [limited] });
    expect(svg).toMatch(/<text x="[\d.]+" y="52">49\.0 MB<\/text><text class="missed" x="[\d.]+" y="74">112 MB missed<\/text>/);
  });

  it('escapes labels, and follows the color scheme of the reader', () => {
    const svg = plotReport(report);
    expect(svg).toContain('another &lt;client&gt;');
    expect(svg).not.toContain('<client>');
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });
});
