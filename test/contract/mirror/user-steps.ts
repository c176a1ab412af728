import { constants, copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BoxClient } from 'box-openapi-sdk';
import type { MockBox } from 'box-openapi-sdk/testing';
import fc from 'fast-check';
import { sha1Hex } from '../support/bytes.js';
import type { Ledger } from './ledger.js';
import { diskTree, isFile, serviceItems, type Tree } from './trees.js';

export const kinds = [
  ...['create', 'createFolder', 'edit', 'rename', 'move', 'delete', 'changeCase', 'copy'],
  // An editor that saves a new file over the old one, a file that is deleted and created again, two names that are exchanged, a new date.
  ...['save', 'recreate', 'exchange', 'touch'],
  // The same change on both sides, and different changes of one file on both sides.
  ...['editEqually', 'editDifferently', 'createDifferently'],
] as const;

/** A random change by a user. The numbers select among the items and names that exist when it is made. */
export interface UserStep {
  readonly side: 'disk' | 'service';
  readonly kind: (typeof kinds)[number];
  readonly item: number;
  readonly target: number;
  readonly name: number;
}

export const stepFields = {
  side: fc.constantFrom('disk' as const, 'service' as const),
  item: fc.nat(999),
  target: fc.nat(999),
  name: fc.nat(99),
};

export const userStep: fc.Arbitrary<UserStep> = fc.record({ ...stepFields, kind: fc.constantFrom(...kinds) });

/** Both sides, as a user sees them. */
export interface Sides {
  readonly mock: MockBox;
  /** The client of the user's other programs. */
  readonly box: BoxClient;
  readonly folderId: string;
  readonly directory: string;
  readonly ledger: Ledger;
}

/** An item that no step changes, so that neither side is ever empty. */
export const keptName = 'kept.txt';

const names = ['a', 'b', 'c.txt', 'd.txt', 'Émile', 'f g'];
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
/** Equal for names that the service cannot tell apart. */
const keyOf = (path: string) => path.normalize('NFC').toLowerCase();
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string) => (path.includes('/') ? dirname(path) : '');
const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);
const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** Makes a change. Returns what was done, or undefined if the change does not apply to what exists. */
export async function takeStep(sides: Sides, step: UserStep): Promise<string | undefined> {
  const tree = await currentTree(sides, step.side);
  const paths = [...tree.keys()].filter((path) => path !== keptName);
  const files = paths.filter((path) => isFile(tree.get(path) ?? ''));
  const folders = ['', ...paths.filter((path) => tree.get(path) === 'folder')];
  const isFree = (path: string, except?: string) => ![...tree.keys()].some((one) => one !== except && keyOf(one) === keyOf(path));
  const item = pick(paths, step.item);
  const file = pick(files, step.item);
  const folder = pick(folders, step.target) ?? '';
  const name = pick(names, step.name) ?? '';
  const newPath = inFolder(folder, name);
  const on = hands(sides, step.side);
  const said = (text: string) => `${step.side}: ${text}`;
  const rename = async (from: string, to: string) => {
    if (!isFree(to, keyOf(from) === keyOf(to) ? from : undefined) || from === to || isBelow(to, from)) return undefined;
    await on.move(from, to);
    return said(`${from} -> ${to}`);
  };
  switch (step.kind) {
    case 'create':
      if (!isFree(newPath)) return undefined;
      return said(`create ${newPath} ${await on.write(newPath, sides.ledger.create(), { mustBeFree: true })}`);
    case 'createFolder':
      if (!isFree(newPath)) return undefined;
      await on.createFolder(newPath);
      return said(`create folder ${newPath}`);
    case 'edit':
    case 'save':
    case 'recreate': {
      if (file === undefined) return undefined;
      if (step.kind === 'recreate') await on.remove(file);
      const sha1 = await on.write(file, sides.ledger.create(), { isNewFile: step.kind !== 'edit' });
      return said(`${step.kind} ${file} ${sha1}`);
    }
    case 'rename':
      return item === undefined ? undefined : rename(item, inFolder(folderOf(item), name));
    case 'move':
      return item === undefined ? undefined : rename(item, inFolder(folder, nameOf(item)));
    case 'changeCase': {
      if (item === undefined) return undefined;
      const old = nameOf(item);
      const first = old.charAt(0);
      const changed = (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + old.slice(1);
      return rename(item, inFolder(folderOf(item), changed));
    }
    case 'delete':
      if (item === undefined) return undefined;
      await on.remove(item);
      return said(`delete ${item}`);
    case 'copy':
      if (file === undefined || !isFree(newPath)) return undefined;
      await on.copy(file, newPath);
      return said(`copy ${file} to ${newPath}`);
    case 'exchange': {
      const other = pick(files, step.target);
      if (file === undefined || other === undefined || other === file) return undefined;
      const aside = `${file}.aside`;
      await on.move(file, aside);
      await on.move(other, file);
      await on.move(aside, other);
      return said(`exchange ${file} and ${other}`);
    }
    case 'touch':
      if (file === undefined || step.side === 'service') return undefined;
      await utimes(join(sides.directory, file), new Date(), new Date(Date.now() - step.name * 1000));
      return said(`touch ${file}`);
    case 'editEqually':
    case 'editDifferently': {
      const otherSide = step.side === 'disk' ? 'service' : 'disk';
      const otherTree = await currentTree(sides, otherSide);
      if (file === undefined || !isFile(otherTree.get(file) ?? 'folder')) return undefined;
      const bytes = sides.ledger.create();
      const first = await on.write(file, bytes);
      const second = await hands(sides, otherSide).write(file, step.kind === 'editEqually' ? bytes : sides.ledger.create());
      return `both: edit ${file} ${first} ${second}`;
    }
    case 'createDifferently': {
      const otherSide = step.side === 'disk' ? 'service' : 'disk';
      const otherTree = await currentTree(sides, otherSide);
      if (!isFree(newPath) || (folder !== '' && otherTree.get(folder) !== 'folder')) return undefined;
      if ([...otherTree.keys()].some((one) => keyOf(one) === keyOf(newPath))) return undefined;
      const otherPath = step.item % 2 === 0 ? newPath : inFolder(folder, name.toUpperCase());
      const first = await on.write(newPath, sides.ledger.create(), { mustBeFree: true });
      const second = await hands(sides, otherSide).write(otherPath, sides.ledger.create(), { mustBeFree: true });
      return `both: create ${newPath} ${first} and ${otherPath} ${second}`;
    }
  }
}

function currentTree({ mock, directory, folderId }: Sides, side: UserStep['side']): Promise<Tree> {
  if (side === 'disk') return diskTree(directory);
  const items = [...serviceItems(mock, folderId)].filter(([, { type }]) => type !== 'web_link');
  return Promise.resolve(new Map(items.map(([path, { type, sha1 }]) => [path, type === 'file' ? String(sha1) : 'folder'])));
}

/** How content is written. `mustBeFree`: rejects if the path is in use. */
interface WriteOptions {
  readonly isNewFile?: boolean;
  readonly mustBeFree?: boolean;
  readonly contentModifiedAt?: string | undefined;
}

/** The changes that a user can make on one side. `write` returns the beginning of the SHA-1. */
interface Hands {
  write(path: string, bytes: Uint8Array<ArrayBuffer>, options?: WriteOptions): Promise<string>;
  createFolder(path: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

const shown = (bytes: Uint8Array) => sha1Hex(bytes).slice(0, 8);

function hands(sides: Sides, side: UserStep['side']): Hands {
  return side === 'disk' ? diskHands(sides) : serviceHands(sides);
}

/** Synchronous, because a run that is in progress may create or replace the file in between: a user overwrites what is there at that moment. */
function diskHands({ directory, ledger }: Pick<Sides, 'directory' | 'ledger'>): Hands {
  const at = (path: string) => join(directory, path);
  const requireFree = (path: string) => {
    if (existsSync(at(path))) throw new Error(`${path} is in use.`);
  };
  return {
    write(path, bytes, { isNewFile = false, mustBeFree = false } = {}) {
      if (mustBeFree) requireFree(path);
      else if (existsSync(at(path))) ledger.end(sha1Hex(readFileSync(at(path))));
      const target = isNewFile ? `${at(path)}.new` : at(path);
      writeFileSync(target, bytes);
      if (isNewFile) renameSync(target, at(path));
      return Promise.resolve(shown(bytes));
    },
    async createFolder(path) {
      await mkdir(at(path), { recursive: true });
    },
    move(from, to) {
      // A disk that ignores case finds the item itself.
      if (keyOf(from) !== keyOf(to)) requireFree(to);
      renameSync(at(from), at(to));
      return Promise.resolve();
    },
    copy(from, to) {
      copyFileSync(at(from), at(to), constants.COPYFILE_EXCL);
      return Promise.resolve();
    },
    remove(path) {
      for (const file of filesIn(at(path))) ledger.end(sha1Hex(readFileSync(file)));
      rmSync(at(path), { recursive: true });
      return Promise.resolve();
    },
  };
}

/** A file, or all files in a folder. */
function filesIn(path: string): string[] {
  const status = statSync(path);
  if (!status.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** A change applies to the state of a file that the ledger has counted, or it fails: a run that is in progress may upload another content in between. */
export function serviceHands({ mock, box, folderId, ledger }: Pick<Sides, 'mock' | 'box' | 'folderId'> & { ledger?: Ledger }): Hands {
  const itemAt = (path: string) => {
    const item = path === '' ? { id: folderId, type: 'folder', etag: undefined } : serviceItems(mock, folderId).get(path);
    if (item === undefined) throw new Error(`The mock Box has no ${path}.`);
    return item;
  };
  const parentOf = (path: string) => ({ id: itemAt(folderOf(path)).id });
  return {
    async write(path, bytes, { contentModifiedAt } = {}) {
      const existing = serviceItems(mock, folderId).get(path);
      ledger?.end(existing?.sha1);
      const target =
        existing === undefined ? { parentId: parentOf(path).id, name: nameOf(path) } : { fileId: existing.id, ifMatch: existing.etag };
      await box.uploads.upload({ source: bytes, ...target, contentModifiedAt });
      return shown(bytes);
    },
    async createFolder(path) {
      await box.folders.create({ name: nameOf(path), parent: parentOf(path) });
    },
    async move(from, to) {
      const { id, type } = itemAt(from);
      const change = { name: nameOf(to), parent: parentOf(to) };
      await (type === 'folder' ? box.folders.update(id, change) : box.files.update(id, change));
    },
    async copy(from, to) {
      await box.files.copy(itemAt(from).id, { parent: parentOf(to), name: nameOf(to) });
    },
    async remove(path) {
      const { id, type, etag: ifMatch } = itemAt(path);
      for (const [each, { sha1 }] of serviceItems(mock, folderId)) if (isBelow(each, path)) ledger?.end(sha1);
      await (type === 'folder' ? box.folders.delete(id, { recursive: true }) : box.files.delete(id, { ifMatch }));
    },
  };
}
