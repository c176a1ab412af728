import { parseExpression, TemplateError, type Expression } from './expression.js';

/** A tag of a template for documents (docs.box.com, "Template Tags Reference"). */
export type Tag =
  | { readonly kind: 'value'; readonly value: Expression; readonly formats: readonly Format[] }
  | { readonly kind: 'image'; readonly value: Expression }
  | { readonly kind: 'if' | 'elseif'; readonly condition: Expression }
  | { readonly kind: 'for' | 'tablerow'; readonly alias: string; readonly list: string }
  | { readonly kind: 'else' | 'endif' | 'endfor' | 'endtablerow' };

export interface Format {
  readonly name: string;
  readonly argument: string | undefined;
}

/** A tag between double braces, in plain text. */
export const tagPattern = /\{\{(.+?)\}\}/g;

/** A tag in XML. It contains no markup. */
export const encodedTagPattern = /\{\{([^<>]+?)\}\}/g;

const ends = new Set(['else', 'endif', 'endfor', 'endtablerow'] as const);
type End = typeof ends extends Set<infer Name> ? Name : never;

/** Throws a TemplateError. */
export function parseTag(content: string): Tag {
  const text = content.trim();
  if ((ends as Set<string>).has(text)) return { kind: text as End };
  const [, keyword = '', rest = ''] = /^(if|elseif|for|tablerow|image)\s+(.+)$/.exec(text) ?? [];
  if (keyword === 'if' || keyword === 'elseif') return { kind: keyword, condition: parseExpression(rest) };
  if (keyword === 'image') return { kind: 'image', value: parseExpression(rest) };
  if (keyword === 'for' || keyword === 'tablerow') {
    const [, alias, list] = /^([A-Za-z_]\w*)\s+in\s+([\w$.]+)$/.exec(rest) ?? [];
    if (alias === undefined || list === undefined) throw new TemplateError(`{{${content}}}: write {{${keyword} item in list}}.`);
    return { kind: keyword, alias, list };
  }
  const [value = '', ...formats] = text.split('::');
  return { kind: 'value', value: parseExpression(value), formats: formats.map(parseFormat) };
}

function parseFormat(text: string): Format {
  const [, name, argument] = /^\s*(\w+)(?:\s*\(\s*["“”'‘’]?(.*?)["“”'‘’]?\s*\))?\s*$/.exec(text) ?? [];
  if (name === undefined) throw new TemplateError(`"::${text}" is not a format.`);
  return { name, argument };
}

export interface TagDescription {
  readonly content: string;
  readonly type: 'text' | 'arithmetic' | 'conditional' | 'for-loop' | 'table-loop' | 'image';
  /** The paths of the data. Those of a list element contain the path of the list. */
  readonly paths: readonly string[];
}

/** Describes the tags of a text, without repetitions. A tag that cannot be read is a text without paths. */
export function describeTags(text: string): TagDescription[] {
  const aliases: { readonly alias: string; readonly list: string }[] = [];
  const found = new Map<string, TagDescription>();
  const resolve = (path: string): string[] => {
    const [first = '', ...rest] = path.split('.');
    const loop = aliases.findLast(({ alias }) => alias === first);
    return loop === undefined ? [path] : [...resolve(loop.list), [...resolve(loop.list).slice(-1), ...rest].join('.')];
  };
  const unique = (paths: readonly string[]): string[] => [...new Set(paths.flatMap(resolve))];
  for (const [, content = ''] of text.matchAll(tagPattern)) {
    const tag = readTag(content);
    const description = { content: `{{${content.trim()}}}`, ...describe(tag, unique) };
    if (tag?.kind === 'for' || tag?.kind === 'tablerow') aliases.push(tag);
    if (tag?.kind === 'endfor' || tag?.kind === 'endtablerow') aliases.pop();
    found.set(`${description.content}/${description.paths.join(',')}`, description);
  }
  return [...found.values()];
}

function readTag(content: string): Tag | undefined {
  try {
    return parseTag(content);
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
}

function describe(tag: Tag | undefined, unique: (paths: readonly string[]) => string[]): Omit<TagDescription, 'content'> {
  switch (tag?.kind) {
    case undefined:
      return { type: 'text', paths: [] };
    case 'value':
      return { type: tag.value.isCalculation ? 'arithmetic' : 'text', paths: unique(tag.value.paths) };
    case 'image':
      return { type: 'image', paths: unique(tag.value.paths) };
    case 'if':
    case 'elseif':
      return { type: 'conditional', paths: unique(tag.condition.paths) };
    case 'for':
      return { type: 'for-loop', paths: unique([tag.list]) };
    case 'tablerow':
      return { type: 'table-loop', paths: unique([tag.list]) };
    case 'endfor':
      return { type: 'for-loop', paths: [] };
    case 'endtablerow':
      return { type: 'table-loop', paths: [] };
    default:
      return { type: 'conditional', paths: [] };
  }
}
