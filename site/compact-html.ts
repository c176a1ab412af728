/** Removes end tags and quotes that HTML does not need, which would be a sixth of the reference. A code in the first cell of a row becomes its header. */
export function compactHtml(html: string): string {
  return html
    .replaceAll(/<\/(td|th|tr|li|p|tbody|thead)>\s*(?=<(td|th|tr|li|p|tbody|\/table|\/ul|\/ol)\b)/g, '')
    .replaceAll(/>\n+(?=<(table|td|th|tr|tbody|thead|li|p|h\d)\b)/g, '>')
    .replaceAll(/<tr><td><code>([^<]*)<\/code>( \*)?(?=<td>)/g, '<tr><th>$1$2')
    .replaceAll(/ (id|href|class)="([\w./#-]+)"/g, ' $1=$2')
    .replaceAll(/(?<=>)[^<]+/g, (text) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'"));
}

/** Signatures and types without the marks of code around every word. The style of the pages of exports makes them code. */
export function plainTypes(html: string): string {
  const plain = (part: string) => part.replaceAll(/<\/?code>/g, '');
  return html
    .replaceAll(/<blockquote>[\s\S]*?<\/blockquote>/g, plain)
    .replaceAll(/(?<=<\/code><\/td>\s*|<tr>\s*<td>.*<\/td>\s*)<td>.*?<\/td>/g, plain);
}
