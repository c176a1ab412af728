import { subset } from 'semver';
import type { Change } from './change.js';
import type { Manifest } from './packages.js';

/** The changes of what a package offers and requires: subpaths, commands, supported engines and versions of peers. */
export function compareManifests(before: Manifest, after: Manifest): Change[] {
  return [
    ...compareKeys('subpath', before.exports, after.exports),
    ...compareKeys('command', before.bin, after.bin),
    ...compareRanges('engine', before.engines, after.engines),
    ...compareRanges('peer', before.peerDependencies, after.peerDependencies),
  ].map((change) => ({ ...change, subject: 'exports', message: `${after.name}: ${change.message}` }));
}

type Found = Omit<Change, 'subject'>;
type Entries = Readonly<Record<string, unknown>>;

function compareKeys(kind: string, before: Entries = {}, after: Entries = {}): Found[] {
  const removed = Object.keys(before).filter((key) => !(key in after));
  const added = Object.keys(after).filter((key) => !(key in before));
  return [
    ...removed.map((key): Found => ({ rank: 'major', message: `the ${kind} \`${key}\` was removed.` })),
    ...added.map((key): Found => ({ rank: 'minor', message: `the ${kind} \`${key}\` was added.` })),
  ];
}

/** A range that lacks a version of the previous one is a major change, because an installation can stop working. */
function compareRanges(kind: string, before: Readonly<Record<string, string>> = {}, after: Readonly<Record<string, string>> = {}): Found[] {
  return Object.entries(before).flatMap(([name, range]): Found[] => {
    const next = after[name];
    if (next === undefined || next === range || subset(range, next)) return [];
    return [{ rank: 'major', message: `the ${kind} \`${name}\` no longer supports all of ${range}, but ${next}.` }];
  });
}
