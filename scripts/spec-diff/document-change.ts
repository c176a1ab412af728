import type { Rank } from '../release/rank.js';
import type { RedoclyChange } from './redocly-diff.js';

/** A change to the document. */
export interface DocumentChange {
  readonly rank: Rank;
  readonly message: string;
  /** The side that contains the place: `before` only for what was removed. */
  readonly side: 'before' | 'after';
  /** The keys that lead to the place in the bundled document of that side. */
  readonly pointer: readonly string[];
}

/** Keys of a schema that describe and do not validate. */
const descriptive = new Set(['description', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'summary']);

/** The changes with their ranks, the highest first. */
export function documentChanges(changes: readonly RedoclyChange[]): DocumentChange[] {
  const ranks = ['major', 'minor', 'patch', 'none'];
  return changes.map(documentChange).sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank));
}

function documentChange(change: RedoclyChange): DocumentChange {
  const { base, revision } = change;
  const side = revision === undefined ? 'before' : 'after';
  const pointer = keysOf((revision ?? base)?.pointer ?? '');
  return { rank: rankOf(change), message: messageOf(change, pointer), side, pointer };
}

/**
 * The CLI rates the change of a schema by whether a request or a response contains it. It rates a schema that it reaches through neither as a
 * patch. Such a change counts as breaking here, unless it only describes or adds.
 */
function rankOf({ impact, kind, path, property, typeName, verdicts }: RedoclyChange): Rank {
  const isUnrated = verdicts.length === 0 && typeName === 'Schema' && path.startsWith('#/components/');
  if (!isUnrated || kind === 'added') return impact;
  if (kind === 'modified' && (property === undefined || descriptive.has(property) || property.startsWith('x-'))) return impact;
  return 'major';
}

function messageOf({ kind, typeName, verdicts, base, revision, property }: RedoclyChange, pointer: readonly string[]): string {
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(' ');
  const place = pointer.join(' > ');
  if (kind !== 'modified') return `${typeName} was ${kind}: ${place}`;
  const values = [base?.value, revision?.value].map(shortValue);
  return `\`${property ?? typeName}\` changed from ${values.join(' to ')}: ${place}`;
}

const longestValue = 60;

function shortValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

/** The keys of a JSON pointer in a URI fragment (RFC 6901, section 6). */
function keysOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .filter((key) => key !== '')
    .map((key) => decodeURIComponentSafely(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The CLI writes braces of paths as they are, and percent signs of names too. */
function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
