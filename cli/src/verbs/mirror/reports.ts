import type { MirrorActionResult, MirrorSide, MirrorSkip } from 'box-openapi-sdk';
import type { FileReport } from '../../transfer/reporter.js';

const sideNames: Readonly<Record<MirrorSide, string>> = { local: 'on disk', remote: 'in Box' };

const doneNames = {
  ...{ createFolder: 'created', upload: 'uploaded', download: 'downloaded' },
  ...{ move: 'moved', delete: 'deleted', conflict: 'conflict' },
} as const;

/** What the output shows of an action. */
export function reportOfAction(result: MirrorActionResult): FileReport {
  const { type, path, status, error } = result;
  const details = detailsOf(result);
  const common = { path, bytes: 'bytes' in result ? result.bytes : undefined, details: { action: type, ...details } };
  if (status === 'failed') return { ...common, status, error };
  if (status === 'deferred') return { ...common, status, reason: error.message, isNotable: true };
  const reason = noteOf(result);
  return status === 'planned'
    ? { ...common, status, label: type === 'createFolder' ? 'create' : type, reason }
    : { ...common, status: doneNames[type], reason, isNotable: type === 'conflict' };
}

const skipNames: Readonly<Record<MirrorSkip['reason'], string>> = {
  ...{ webLink: 'a web link', link: 'a symbolic link', other: 'not a regular file' },
  name: 'the other side cannot store its name, or has another item with it',
};

/** What the output shows of an item that cannot be mirrored. `isRepeated`: every run of a mirror that is watched finds it. */
export function reportOfSkip({ side, path, reason }: MirrorSkip, isRepeated: boolean): FileReport {
  return {
    ...{ status: 'skipped', path, reason: `${skipNames[reason]}, ${sideNames[side]}` },
    ...{ details: { side, why: reason }, isNotable: !isRepeated },
  };
}

function noteOf(result: MirrorActionResult): string | undefined {
  switch (result.type) {
    case 'move':
      return `from ${result.from}, ${sideNames[result.side]}`;
    case 'createFolder':
    case 'delete':
      return `${result.type === 'createFolder' ? 'folder' : result.item} ${sideNames[result.side]}`;
    case 'conflict':
      return result.decision === 'keepBoth' ? 'both are kept' : `the file ${sideNames[result.decision]} wins`;
    default:
      return result.replaces ? 'replaces the other one' : undefined;
  }
}

function detailsOf(result: MirrorActionResult): object {
  switch (result.type) {
    case 'move':
      return { side: result.side, from: result.from };
    case 'createFolder':
      return { side: result.side };
    case 'delete':
      return { side: result.side, item: result.item };
    case 'conflict':
      return { decision: result.decision };
    default:
      return { replaces: result.replaces };
  }
}
