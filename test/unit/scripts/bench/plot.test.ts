import { describe, expect, it } from 'vitest';
import { panelOf, plotReport } from '../../../../scripts/bench/report/plot.js';
import { compared, limited, mixed, report } from './sections.js';

/** Attributes of the elements of a kind, in document order. */
function elements(svg: string, kind: string): Record<string, string>[] {
  return Array.from(svg.matchAll(new RegExp(`<[a-z]+ class="${kind}"([^>]*)>`, 'g')), ([, attributes = '']) =>
    Object.fromEntries(Array.from(attributes.matchAll(/([a-z0-9]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value])),
  );
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
    const [legend, own] = elements(svg, 'ours');
    const [, reference, vendor] = elements(svg, 'other');
    expect(legend).toBeDefined();
    expect(Number(own?.['width']) / Number(reference?.['width'])).toBeCloseTo(1.2, 2);
    expect(Number(vendor?.['width']) / Number(reference?.['width'])).toBeCloseTo(2, 2);
  });

  it('marks each target at its value', () => {
    const svg = plotReport({ ...report, sections: [compared] });
    const [, target] = elements(svg, 'target');
    const [, reference] = elements(svg, 'other');
    const distance = Number(/^M([\d.]+) /.exec(target?.['d'] ?? '')?.[1]) - Number(reference?.['x']);
    expect(distance / Number(reference?.['width'])).toBeCloseTo(1.1, 2);
  });

  it('draws the quartiles of bars that vary', () => {
    const bar = { ...compared, rows: compared.rows.filter(({ label }) => label !== 'box.files.get') };
    const [legend, varying, ...others] = elements(plotReport({ ...report, sections: [bar] }), 'spread');
    expect([legend, others]).toEqual([expect.anything(), []]);
    const [, low, high] = /^M([\d.]+) [\d.]+v6m0-3H([\d.]+)m0-3v6$/.exec(varying?.['d'] ?? '') ?? [];
    expect(Number(high)).toBeGreaterThan(Number(low));
  });

  it('escapes labels, and follows the color scheme of the reader', () => {
    const svg = plotReport(report);
    expect(svg).toContain('another &lt;client&gt;');
    expect(svg).not.toContain('<client>');
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });
});
