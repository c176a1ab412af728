import { decodeXml } from '../text.js';
import { isTrue, TemplateError, type Lookup } from './expression.js';
import { formatted } from './format.js';
import { parseTag, encodedTagPattern, type Tag } from './tags.js';

export interface FilledText {
  readonly text: string;
  /** Tags without data, which stay in the document. */
  readonly missing: readonly string[];
  /** The names of the data that the template uses. */
  readonly used: ReadonlySet<string>;
}

/** How a value becomes text of the template, such as with the escapes of XML. */
export type Encode = (value: string) => string;

type Part = string | { readonly source: string; readonly tag: Tag };

/**
 * Replaces the tags of a template with data. A tag without data stays as it is, like with the service, unless its format is `optional` or
 * `default`. Throws a TemplateError for a template with an invalid structure.
 */
export function fillTags(template: string, data: Readonly<Record<string, unknown>>, encode: Encode): FilledText {
  const parts = partsOf(template);
  const missing = new Set<string>();
  const used = new Set<string>();
  let at = 0;

  /** Renders up to one of the ends, which it leaves to the caller. `isShown` is false for the content of other branches. */
  function render(lookup: Lookup, ends: readonly string[], isShown: boolean): string {
    let text = '';
    for (; at < parts.length; at += 1) {
      const part = parts[at] ?? '';
      if (typeof part === 'string') text += isShown ? part : '';
      else if (ends.includes(part.tag.kind)) return text;
      else text += renderTag(part, lookup, isShown);
    }
    if (ends.length > 0) throw new TemplateError(`{{${ends.at(-1) ?? ''}}} is missing.`);
    return text;
  }

  function renderTag({ source, tag }: Exclude<Part, string>, lookup: Lookup, isShown: boolean): string {
    if (tag.kind === 'value') return isShown ? renderValue(source, tag, lookup) : '';
    if (tag.kind === 'if') return renderBranches(tag, lookup, isShown);
    if (tag.kind === 'for' || tag.kind === 'tablerow') return renderLoop(tag, lookup, isShown);
    // The mock has no pictures to insert.
    if (tag.kind === 'image') return isShown ? source : '';
    throw new TemplateError(`${source} has no beginning.`);
  }

  function renderValue(source: string, tag: Extract<Tag, { kind: 'value' }>, lookup: Lookup): string {
    const isMissing = tag.value.paths.some((path) => (lookup(path) ?? null) === null);
    const value = formatted(isMissing ? undefined : tag.value.evaluate(lookup), tag.formats);
    if (value !== undefined) return encode(value);
    missing.add(decodeXml(source));
    return source;
  }

  function renderBranches({ condition }: Extract<Tag, { kind: 'if' | 'elseif' }>, lookup: Lookup, isShown: boolean): string {
    let isDecided = isTrue(condition.evaluate(lookup));
    at += 1;
    let text = render(lookup, ['elseif', 'else', 'endif'], isShown && isDecided);
    for (;;) {
      const { tag } = parts[at] as Exclude<Part, string>;
      if (tag.kind === 'endif') return text;
      const isChosen = !isDecided && (tag.kind === 'else' || (tag.kind === 'elseif' && isTrue(tag.condition.evaluate(lookup))));
      isDecided ||= isChosen;
      at += 1;
      text += render(lookup, ['elseif', 'else', 'endif'], isShown && isChosen);
    }
  }

  function renderLoop({ kind, alias, list }: Extract<Tag, { kind: 'for' | 'tablerow' }>, lookup: Lookup, isShown: boolean): string {
    const values = lookup(list);
    const elements = Array.isArray(values) ? (values as unknown[]) : [];
    if (!Array.isArray(values) && isShown) missing.add(`{{${kind} ${alias} in ${list}}}`);
    const start = at + 1;
    const ends = [`end${kind}`];
    let text = '';
    for (const element of elements) {
      at = start;
      text += render(
        (path) => (path === alias || path.startsWith(`${alias}.`) ? valueAt(element, path.split('.').slice(1)) : lookup(path)),
        ends,
        isShown,
      );
    }
    if (elements.length === 0) {
      at = start;
      render(lookup, ends, false);
    }
    return text;
  }

  const lookup: Lookup = (path) => {
    const [name = ''] = path.split('.');
    if (Object.hasOwn(data, name)) used.add(name);
    return valueAt(data, path.split('.'));
  };
  const text = render(lookup, [], true);
  return { text, missing: [...missing], used };
}

function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of template.matchAll(encodedTagPattern)) {
    const [source, content = ''] = match;
    parts.push(template.slice(end, match.index), { source, tag: parseTag(decodeXml(content)) });
    end = match.index + source.length;
  }
  return [...parts, template.slice(end)];
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined,
    data,
  );
}
