import type { CommandIo } from '../../codegen/command.js';
import { applyAccepted, readAccepted } from './accepted-changes.js';
import { currentState, readBaseline } from './baseline/baseline.js';
import type { Change } from './change.js';
import { readChangesets } from './changelog/changeset.js';
import { compareStates } from './compare-states.js';
import { missingEntries } from './missing-entries.js';
import { packagesIn } from './packages.js';
import { isAtLeast, type Rank } from './rank.js';

const shown = 30;

/** Compares the repository with the last release. Returns 1 if the changes have a higher rank than the changesets. */
export function checkChanges({ cwd, stdout, stderr }: CommandIo): number {
  const packages = packagesIn(cwd);
  const [main] = packages;
  if (main === undefined) return 0;
  const baseline = readBaseline(cwd);
  const changesets = readChangesets(
    cwd,
    packages.map(({ name }) => name),
  );
  const all = compareStates(baseline, currentState(cwd, false), main.name);
  const accepted = readAccepted(cwd);
  const { problems } = applyAccepted([...all.values()].flat(), accepted);
  const changes = new Map([...all].map(([name, own]) => [name, applyAccepted(own, accepted).changes]));
  const since = `${baseline.isReleased ? '' : 'the baseline of '}${baseline.packages[main.name]?.manifest.version ?? 'the baseline'}`;
  stdout(`${summary([...changes.values()].flat(), since)}\n`);
  const messages = [...problems, ...missingEntries(changes, changesets)];
  for (const message of messages) stderr(`${message}\n`);
  return messages.length === 0 ? 0 : 1;
}

function summary(changes: readonly Change[], since: string): string {
  const noticeable = (['major', 'minor'] as Rank[]).flatMap((rank) => changes.filter((change) => change.rank === rank));
  if (noticeable.length === 0) return `No change since ${since} needs a changeset.`;
  const lines = noticeable.slice(0, shown).map(({ rank, message }) => `  ${rank}  ${message}`);
  const more = noticeable.length > shown ? [`  and ${String(noticeable.length - shown)} more`] : [];
  const isBreaking = noticeable.some(({ rank }) => isAtLeast(rank, 'major'));
  return [`${isBreaking ? 'Breaking and other changes' : 'Changes'} since ${since}:`, ...lines, ...more].join('\n');
}
