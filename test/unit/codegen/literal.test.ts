import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { quote, statusKey } from '../../../codegen/literal.js';

describe('literals in generated code', () => {
  it.each(["it's", 'a\\b', 'a\nb', 'a\r\nb\u2028c\u0000', '${a}`"'])('the literal of %j is one line with its value', (text) => {
    expect(quote(text)).not.toMatch(/[\n\r\u2028\u2029]/);
    expect(runInNewContext(quote(text))).toBe(text);
  });

  it('a line break has its short escape', () => {
    expect(quote('a\nb')).toBe(String.raw`'a\nb'`);
  });

  it('a status is a number, and a range of statuses a text', () => {
    expect(['200', '2XX', 'default'].map(statusKey)).toEqual(['200', "'2XX'", "'default'"]);
  });
});
