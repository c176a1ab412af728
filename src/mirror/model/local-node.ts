import type { DiskNames, LocalStatus } from '../../core/types/ports/local-folder.js';
import { diskNameKey } from '../../transfers/disk-name.js';

/** A file or folder on disk. Its place and name change when the run moves it. */
export interface LocalNode {
  readonly kind: 'file' | 'folder';
  /** Undefined for the folder of the mirror. */
  parent: LocalNode | undefined;
  name: string;
  /** As the run has last seen it. */
  status: LocalStatus;
  /** Of a file, in hex, once it is known. */
  sha1: string | undefined;
  /** By the keys under which the disk compares names. */
  readonly children: Map<string, LocalNode>;
  /** Names of entries that the run leaves out. A folder that has any must not be deleted. */
  readonly hidden: string[];
}

/** Names of a node below the folder of the mirror. */
export function namesOf(node: LocalNode): string[] {
  const names: string[] = [];
  for (let current = node; current.parent !== undefined; current = current.parent) names.push(current.name);
  return names.reverse();
}

export function childNamed(folder: LocalNode, name: string, rules: DiskNames): LocalNode | undefined {
  return folder.children.get(diskNameKey(name, rules));
}

/** Adds a node to a folder under a name. */
export function attach(node: LocalNode, folder: LocalNode, name: string, rules: DiskNames): void {
  node.parent = folder;
  node.name = name;
  folder.children.set(diskNameKey(name, rules), node);
}

/** Removes a node from its folder. */
export function detach(node: LocalNode, rules: DiskNames): void {
  const key = diskNameKey(node.name, rules);
  if (node.parent?.children.get(key) === node) node.parent.children.delete(key);
}
