import type { BaseItem } from '../../../../src/mirror/model/base-item.js';
import { attach, type LocalNode } from '../../../../src/mirror/model/local-node.js';
import { keyOf, type RemoteItem } from '../../../../src/mirror/model/remote-item.js';
import { makePlan, type Plan } from '../../../../src/mirror/plan/make-plan.js';
import type { MirrorDecision, MirrorOptions, MirrorSide } from '../../../../src/mirror/mirror-options.js';

/** A text is a file with that content, null a folder. `[content, path]` is the item that had another path in `base`. */
export type Side = Readonly<Record<string, string | null | readonly [content: string | null, was: string]>>;

export interface Case {
  /** What both sides had after the last run. */
  readonly base?: Side;
  /** Items of `base` that an interrupted run has begun to delete, and on which side. */
  readonly deleting?: Readonly<Record<string, MirrorSide>>;
  readonly local: Side;
  readonly remote: Side;
  readonly direction?: MirrorOptions['direction'];
  readonly deletes?: boolean;
  readonly decision?: MirrorDecision;
  readonly ignoresCase?: boolean;
}

const rootId = '0';

/** Plans a run. The SHA-1 of a file is its content. */
export function planOf({
  base = {},
  deleting = {},
  local,
  remote,
  direction = 'both',
  deletes = false,
  decision = 'keepBoth',
  ignoresCase = false,
}: Case): Plan {
  const rules = { isWindows: false, ignoresCase, ignoresComposition: false };
  const ids = new Map<string, string>();
  const idOf = (path: string): string => {
    const id = ids.get(path) ?? String(ids.size + 1);
    ids.set(path, id);
    return id;
  };
  for (const path of Object.keys(base)) idOf(path);
  const isBase = (path: string) => Object.hasOwn(base, path);

  const remoteItems = (side: Side, isRemote: boolean) => {
    const places = new Map<string, string>([['', rootId]]);
    return Object.entries(side).map(([path, spec]): RemoteItem => {
      const [content, was] =
        typeof spec === 'object' && spec !== null ? spec : [spec, isBase(path) ? path : isRemote ? `new ${path}` : path];
      const id = idOf(was);
      places.set(path, id);
      const names = path.split('/');
      return {
        ...{ type: content === null ? 'folder' : 'file', id, parentId: places.get(names.slice(0, -1).join('/')) ?? rootId },
        ...{ name: names.at(-1) ?? '', etag: '0', size: content?.length, sha1: content ?? undefined },
        ...{ modifiedMs: undefined, versionId: undefined, hasHidden: false },
      };
    });
  };

  const baseItems = new Map<string, BaseItem>();
  for (const item of remoteItems(base, false)) {
    const path = Object.keys(base).find((each) => idOf(each) === item.id) ?? '';
    const seen = { name: item.name, inode: `inode ${item.id}`, size: item.size ?? 0, stamp: item.sha1 ?? '' };
    baseItems.set(keyOf(item), { ...item, local: seen, deleting: deleting[path] });
  }

  const root = node('folder', 'root', null);
  const nodes = new Map<string, LocalNode>([['', root]]);
  for (const [path, spec] of Object.entries(local)) {
    const [content, was] = typeof spec === 'object' && spec !== null ? spec : [spec, isBase(path) ? path : `on disk ${path}`];
    const names = path.split('/');
    const item = node(content === null ? 'folder' : 'file', `inode ${idOf(was)}`, content);
    nodes.set(path, item);
    attach(item, nodes.get(names.slice(0, -1).join('/')) ?? root, names.at(-1) ?? '', rules);
  }
  const items = new Map(remoteItems(remote, true).map((item) => [keyOf(item), item]));
  return makePlan({
    ...{ local: root, remote: { rootId, items }, base: baseItems },
    naming: { rules, policy: 'encode', isReserved: () => false },
    rules: { direction, deletes, decide: () => decision },
  });
}

function node(kind: LocalNode['kind'], inode: string, content: string | null): LocalNode {
  const status = { kind, size: content?.length ?? 0, modifiedMs: 0, inode, stamp: content ?? '' };
  return { ...{ kind, parent: undefined, name: '', status, sha1: content ?? undefined }, children: new Map(), hidden: [] };
}

/** The actions of a plan as lines, in their order. */
export function linesOf({ conflicts, deletedFiles, places, deletedFolders, transfers }: Plan): string[] {
  return [conflicts, deletedFiles, ...places, deletedFolders, transfers].flat().map(({ action }) => {
    switch (action.type) {
      case 'move':
        return `${action.side}: move ${action.from} to ${action.path}`;
      case 'createFolder':
        return `${action.side}: create ${action.path}/`;
      case 'delete':
        return `${action.side}: delete ${action.path}`;
      case 'conflict':
        return `conflict ${action.path}: ${action.decision}`;
      default:
        return `${action.type} ${action.path}${action.replaces ? ' (new version)' : ''}`;
    }
  });
}
