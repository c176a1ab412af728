import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './examples.js';

/**
 * A dialect that readers neither search for nor write. No document, message, description or comment may contain these phrases. Use the standard
 * term instead: "resume" for "go on with", "verify against" for "hold against", "asynchronously" for "by and by", "must be an integer" for "is no whole number".
 */
const dialect: readonly RegExp[] = [
  /\b(go|goes|going|gone|went) on (with|from|where)\b/,
  /\b(hold|holds|held|holding) (it |them |\w+ )?against\b/,
  /\bby and by\b/,
  /\b(is|are|was|were|be) no (whole|byte|bytes|json|box|number|text|url|path|name|client|object|id|list|page|answer)\b/,
  /\b(hand|hands|handed|handing) (out|on)\b/,
  /\bwhat (passes|does not pass|may pass)\b/,
  /\bworth (it|a retry|sending|another)\b/,
  /\b(begin|begins|began|begun|beginning) anew\b/,
  /\bso many (bytes|milliseconds|seconds|parts|times|files|calls|tokens)\b/,
  /\b(stands|stood|standing|stand) (in|at|beside|ready)\b/,
  /\b(let|lets|letting) go of\b/,
  /\bwhoever\b/,
  /\bof (its|their|his|her|one's) own\b/,
  /\bis to be (gone|asked|had|taken|kept|waited)\b/,
  /\b(has|have) the last word\b/,
  /\bto another end\b/,
  /\b(sent|asked|tried|made) again\b/,
  /\bfor as long as it takes\b/,
  /\bto be had\b/,
  /\bnobody else's\b/,
  /\bstops? to (wait|listen|read)\b/,
  /\bon their way at once\b/,
  /\btakes? (it|them) for\b/,
  /\bin place of the one before\b/,
  /\bwhat is there already\b/,
];

/** Text files of the project, without generated files and without texts that other people wrote. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(md|ts|js|mjs|ya?ml)$/.test(path))
  .filter(
    (path) => !/^(generated|docs\/reference|test\/fixtures|spec\/ledger\/operation-list)|^test\/docs\/prose\.test\.ts$|-lock/.test(path),
  );

/** The phrases of the dialect in a text, each with its line. A phrase may continue on the next line of a comment. */
function dialectIn(text: string): string[] {
  const joined = text.replace(/\n\s*(\*|\/\/|#|>)?\s*/g, (gap) => ' '.padEnd(gap.length));
  return dialect.flatMap((phrase) =>
    Array.from(joined.matchAll(new RegExp(phrase.source.replaceAll(' ', '\\s+'), 'gi')), ({ 0: found, index }) => {
      const line = text.slice(0, index).split('\n').length;
      return `${String(line)}: ${found.replace(/\s+/g, ' ')}`;
    }),
  );
}

const parts = [...new Set(files.map((path) => path.split('/')[0] ?? path))];

describe('the language of the project', () => {
  it('is checked in every part of the project', () => {
    expect(parts).toEqual(expect.arrayContaining(['docs', 'src', 'spec', 'codegen', 'test', 'scripts', 'examples', 'README.md']));
  });

  it('is checked across the lines of a comment', () => {
    expect(dialectIn('// The upload goes\n// on with its parts.\nconst url = 1; // whoever')).toEqual(['1: goes on with', '3: whoever']);
  });

  it.each(parts)('has no phrase of the dialect in %s', (part) => {
    const own = files.filter((path) => path === part || path.startsWith(`${part}/`));
    const found = own.flatMap((path) => dialectIn(readFileSync(join(root, path), 'utf8')).map((place) => `${path}:${place}`));
    expect(found).toEqual([]);
  });
});
