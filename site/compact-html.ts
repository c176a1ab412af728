/** Elements whose start tag, or whose parent's end tag, implies the end tags before it. */
const endsItself = 'td|th|tr|li|p|h\\d|pre|table|ul|ol|blockquote|tbody|/table|/ul|/ol|/li|/td|/main|/blockquote';

/**
 * Removes end tags, quotes and escapes that HTML does not need, which would be a fifth of the reference. A code in the first cell of a row becomes
 * its header. The first row of a table consists of its headings, so no element needs to say so.
 */
export function compactHtml(html: string): string {
  return html
    .replaceAll(new RegExp(String.raw`(?:</(?:td|th|tr|li|p|tbody|thead)>\s*)+(?=<(?:${endsItself})\b)`, 'g'), '')
    .replaceAll(/>\n+(?=<(table|td|th|tr|tbody|thead|ul|ol|li|p|h\d|pre|\/ul|\/ol|\/main|\/blockquote)\b)/g, '>')
    .replaceAll(/<thead>(?=<tr>)|<tbody>(?=<tr>)/g, '')
    .replaceAll(/<tr><td><code>([^<]*)<\/code>( \*)?(?=<td>)/g, '<tr><th>$1$2')
    .replaceAll(/ (\w+)="([^\s"'=<>`]+)"/g, ' $1=$2')
    .replaceAll(/(?<=>)[^<]+/g, (text) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&gt;', '>'));
}

/**
 * Writes `<i>`, the element of a technical term, in place of `<code>` inside a line. For pages that consist of names: they would be a tenth
 * larger. The style is the same.
 */
export function shortCode(html: string): string {
  return joined(html).replaceAll(
    /(<pre>[\s\S]*?<\/pre>)|<(\/?)code>/g,
    (_, block: string | undefined, slash: string | undefined) => block ?? `<${slash ?? ''}i>`,
  );
}

/** A list of values as one run of code, with its commas. */
function joined(html: string): string {
  return html.replaceAll('</code>, <code>', ', ');
}

/** Signatures and types without the marks of code around every word. The style of the pages of exports makes them code. */
export function plainTypes(html: string): string {
  const plain = (part: string) => part.replaceAll(/<\/?code>/g, '');
  return html
    .replaceAll(/<blockquote>[\s\S]*?<\/blockquote>/g, plain)
    .replaceAll(/(?<=<\/code><\/td>\s*|<tr>\s*<td>.*<\/td>\s*)<td>.*?<\/td>/g, plain);
}
