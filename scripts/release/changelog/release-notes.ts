import type { Changeset } from './changeset.js';
import { mergeSections, sectionsOf, sectionsText, type Sections } from './sections.js';

/**
 * The changelog with a section for a version: the text under "Unreleased" and the changesets by their headings. "Unreleased" is empty afterwards.
 * If the changelog already has a section for this version, its text introduces the new one. Throws an error that names the place of a fault.
 */
export function withRelease(changelog: string, version: string, date: string, changesets: readonly Changeset[]): string {
  const { head, unreleased, releases } = splitChangelog(changelog);
  const earlier = unreleased === '' ? [] : [requireSections(unreleased)];
  const sections = mergeSections([...earlier, ...changesets.map((changeset) => changeset.sections)]);
  const introductions = releases.filter((release) => isOf(release, version)).map((release) => release.slice(release.indexOf('\n')).trim());
  const others = releases.filter((release) => !isOf(release, version)).map((release) => release.trim());
  const section = [`## ${version} - ${date}`, ...introductions, sectionsText(sections)].filter((text) => text !== '').join('\n\n');
  return `${[head, '## Unreleased', section, ...others].join('\n\n')}\n`;
}

/** The text under "Unreleased", which a release adds to the changesets. */
export function unreleasedText(changelog: string): string {
  return splitChangelog(changelog).unreleased;
}

interface Changelog {
  readonly head: string;
  readonly unreleased: string;
  /** One for each released version, with its heading. */
  readonly releases: readonly string[];
}

function splitChangelog(changelog: string): Changelog {
  const [head = '', ...sections] = changelog.split(/\n(?=## )/);
  const [unreleased, ...releases] = sections;
  if (unreleased === undefined || !/^## Unreleased\s*(\n|$)/.test(unreleased))
    throw new Error('CHANGELOG.md: the first section must be ## Unreleased.');
  return { head: head.trim(), unreleased: unreleased.replace('## Unreleased', '').trim(), releases };
}

function requireSections(text: string): Sections {
  const sections = sectionsOf(text);
  if (typeof sections === 'string') throw new Error(`CHANGELOG.md, Unreleased: ${sections}`);
  return sections;
}

function isOf(release: string, version: string): boolean {
  return new RegExp(`^## ${version.replaceAll('.', '\\.')}(\\s|$)`).test(release);
}
