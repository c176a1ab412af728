import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docComment } from '../../../../codegen/emit/doc-comment.js';

describe('doc comments', () => {
  it('docComment writes one short paragraph on one line', () => {
    expect(docComment(['Get a file.'])).toBe('/** Get a file. */\n');
    expect(docComment(['Get a file.'], '  ')).toBe('  /** Get a file. */\n');
  });

  it('docComment separates paragraphs with a blank line and skips empty ones', () => {
    expect(docComment(['One.', undefined, '', 'Two.'])).toBe('/**\n * One.\n *\n * Two.\n */\n');
  });

  it('docComment returns an empty string if all paragraphs are empty', () => {
    expect(docComment([undefined, ''])).toBe('');
  });

  it('docComment escapes the end of a comment inside the text', () => {
    expect(docComment(['before */ after'])).toBe('/** before * / after */\n');
  });

  it('docComment returns exactly one comment for any text', () => {
    const commentLike = fc
      .array(fc.constantFrom('*', '/', '*/', '/*', '**/', ' ', '\n', 'a', '*//*', 'word'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(commentLike, { maxLength: 3 }), fc.constantFrom('', '  ', '    '), (paragraphs, indent) => {
        const text = docComment(paragraphs, indent);
        if (paragraphs.every((paragraph) => paragraph === '')) return;
        expect(text.indexOf('*/')).toBe(text.length - 3);
        expect(text.trimStart().startsWith('/**')).toBe(true);
      }),
    );
  });

  it('docComment keeps every word and wraps the text at 130 characters', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, (list) => {
        const text = docComment([list.join(' ')]);
        expect(text.match(/[a-z]+/g)).toEqual(list);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(137);
      }),
    );
  });
});
