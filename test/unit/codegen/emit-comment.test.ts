import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comment } from '../../../codegen/emit-comment.js';

describe('a doc comment', () => {
  it('of one short text stands on one line', () => {
    expect(comment(['Get a file.'])).toBe('/** Get a file. */\n');
    expect(comment(['Get a file.'], '  ')).toBe('  /** Get a file. */\n');
  });

  it('has a blank line between its paragraphs', () => {
    expect(comment(['One.', undefined, '', 'Two.'])).toBe('/**\n * One.\n *\n * Two.\n */\n');
  });

  it('of nothing is nothing', () => {
    expect(comment([undefined, ''])).toBe('');
  });

  it('cannot be ended from within', () => {
    expect(comment(['before */ after'])).toBe('/** before * / after */\n');
  });

  it('is one comment and nothing else, whatever the text', () => {
    const nasty = fc
      .array(fc.constantFrom('*', '/', '*/', '/*', '**/', ' ', '\n', 'a', '*//*', 'word'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 3 }), fc.constantFrom('', '  ', '    '), (paragraphs, indent) => {
        const text = comment(paragraphs, indent);
        if (paragraphs.every((paragraph) => paragraph === '')) return;
        expect(text.indexOf('*/')).toBe(text.length - 3);
        expect(text.trimStart().startsWith('/**')).toBe(true);
      }),
    );
  });

  it('keeps every word, in lines of at most 130 characters', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, (list) => {
        const text = comment([list.join(' ')]);
        expect(text.match(/[a-z]+/g)).toEqual(list);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(137);
      }),
    );
  });
});
