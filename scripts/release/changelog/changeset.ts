import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parse from '@changesets/parse';
import { highest, type Rank } from '../rank.js';
import { sectionsOf, type Sections } from './sections.js';

/** An entry of the changelog in `.changeset/`, before its release. */
export interface Changeset {
  /** The path relative to the repository. */
  readonly file: string;
  /** The rank of the change by the name of the package. */
  readonly ranks: ReadonlyMap<string, Rank>;
  readonly sections: Sections;
}

/** A file in `.changeset/` with a fault. */
class ChangesetError extends Error {
  override readonly name = 'ChangesetError';
}

const changesetFolder = '.changeset';

/** Reads the changesets of the repository in `root`, in the order of their names. Throws a ChangesetError that lists all faults. */
export function readChangesets(root: string, packages: readonly string[]): Changeset[] {
  const folder = join(root, changesetFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md') : [];
  const results = names
    .sort()
    .map((name) => parseChangeset(`${changesetFolder}/${name}`, readFileSync(join(folder, name), 'utf8'), packages));
  const faults = results.filter((result) => typeof result === 'string');
  if (faults.length > 0) throw new ChangesetError(faults.join('\n'));
  return results.filter((result) => typeof result !== 'string');
}

/** The changeset in a text, or a message that names the file and the fault. */
function parseChangeset(file: string, text: string, packages: readonly string[]): Changeset | string {
  const parsed = tryParse(text);
  if (parsed === undefined)
    return `${file}: must begin with packages and ranks (major, minor or patch) between two lines of ---. See .changeset/README.md.`;
  const ranks = new Map<string, Rank>(parsed.releases.map(({ name, type }) => [name, type]));
  if (ranks.size === 0) return `${file}: names no package. Name at least one of ${packages.join(', ')}.`;
  for (const [name, rank] of ranks) {
    if (!packages.includes(name)) return `${file}: ${name} is not a package of this repository. Packages: ${packages.join(', ')}.`;
    if (!['major', 'minor', 'patch'].includes(rank)) return `${file}: the rank of ${name} must be major, minor or patch.`;
  }
  const sections = sectionsOf(parsed.summary);
  return typeof sections === 'string' ? `${file}: ${sections}` : { file, ranks, sections };
}

function tryParse(text: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The highest rank that the changesets have for a package. */
export function rankOf(changesets: readonly Changeset[], name: string): Rank {
  return highest(changesets.map(({ ranks }) => ranks.get(name) ?? 'none'));
}
