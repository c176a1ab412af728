import type { Deprecation } from '../model/deprecation.js';

/** When a deprecation began and ends, and what to use instead. Empty if nothing is known. */
export function deprecationText({ since, until, replacements }: Deprecation): string {
  const time = [since === undefined ? [] : `since ${since}`, until === undefined ? [] : `until ${until}`].flat().join(', ');
  return [
    ...(time === '' ? [] : [`${time[0]?.toUpperCase() ?? ''}${time.slice(1)}.`]),
    ...(replacements.length === 0 ? [] : [`Use ${replacements.join(' or ')}.`]),
  ].join(' ');
}

/** The tag of a doc comment. Undefined unless there is a deprecation. */
export function deprecationTag(deprecation: Deprecation | undefined): string | undefined {
  return deprecation === undefined ? undefined : `@deprecated ${deprecationText(deprecation)}`.trim();
}

/** A deprecation in Markdown. */
export function deprecationNote(deprecation: Deprecation): string {
  const code = deprecation.replacements.map((name) => `\`${name}\``);
  return `Deprecated. ${deprecationText({ ...deprecation, replacements: code })}`.trim();
}
