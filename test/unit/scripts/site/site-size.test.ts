import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compactHtml, shortCode } from '../../../../site/compact-html.js';
import { withTabs } from '../../../../site/markdown.js';
import { encodeSearchPages } from '../../../../site/search/encode.js';
import { fromAscii } from '../../../../site/search/ascii.js';
import { fromColumns, type SearchColumns } from '../../../../site/search/columns.js';

describe('the script with the texts of the search', () => {
  it.each([0, 1, 12, 13, 14, 500, 5000])('contains a text of %i random bytes in ASCII, and the page reads it again', (length) => {
    const text = randomBytes(length).toString('hex');
    const pages = [
      { url: 'a.html', title: 'A', section: 'B', parts: [{ anchor: '', heading: 'A', text }] },
      {
        ...{ url: 'c.html', title: 'C', section: 'B' },
        parts: [
          { anchor: '', heading: 'C', text: '' },
          { anchor: 'd', heading: 'D', text: 'e' },
          { anchor: 'c', heading: 'C', text: 'f' },
        ],
      },
    ];
    const script = encodeSearchPages(pages);
    expect(Buffer.from(script).every((byte) => byte > 0 && byte < 128)).toBe(true);
    const received: string[] = [];
    runInNewContext(script, { receiveSearchPages: (text: string) => received.push(text) });
    expect(fromColumns(JSON.parse(gunzipSync(fromAscii(received[0] ?? '')).toString()) as SearchColumns)).toEqual(pages);
  });
});

describe('tabs in texts', () => {
  it.each([
    ['a       b', 'a\tb'],
    ['a      b', 'a      b'],
    ['name                12 x\n  ratio   2', 'name\t\t    12 x\n  ratio   2'],
    ['1234567 9', '1234567 9'],
    ['                end', '\t\tend'],
  ])('%j is %j, which has the same columns', (text, expected) => {
    expect(withTabs(text)).toBe(expected);
    expect(withSpaces(expected)).toBe(text);
  });

  /** What a browser shows. */
  function withSpaces(text: string): string {
    const shown = (line: string) => line.split('\t').reduce((all, part) => all.padEnd((Math.floor(all.length / 8) + 1) * 8) + part);
    return text.split('\n').map(shown).join('\n');
  }
});

describe('compact HTML', () => {
  it.each([
    [
      '<table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
      '<table><tr><th>A<tr><td>b</table>',
    ],
    ['<ul>\n<li>a</li>\n<li><p>b</p>\n</li>\n</ul>\n<p>c</p>\n<h2 id="x">d</h2>', '<ul><li>a<li><p>b</ul><p>c<h2 id=x>d</h2>'],
    ['<tr><td><code>name</code> *</td><td>string</td></tr>', '<tr><th>name *<td>string</td></tr>'],
    ['<a href="https://example.com/a?b=1">x</a>', '<a href="https://example.com/a?b=1">x</a>'],
    ['<a href="https://example.com/a">x &gt; y &quot;z&quot; &lt;</a>', '<a href=https://example.com/a>x > y "z" &lt;</a>'],
    ['<p>a</p>text', '<p>a</p>text'],
  ])('of %j is %j', (html, compact) => {
    expect(compactHtml(html)).toBe(compact);
  });

  it('marks names with a shorter element, and leaves blocks of code alone', () => {
    expect(shortCode('<p><code>a</code>, <code>b</code><pre><code>c</code></pre>')).toBe('<p><i>a, b</i><pre><code>c</code></pre>');
  });
});
