import { BoxNotFoundError, type BoxClient } from 'box-openapi-sdk';
import { Failure } from '../failure.js';

/** An item of Box as an argument names it. */
export type ItemArgument =
  { readonly kind: 'id'; readonly type: 'folder' | 'file'; readonly id: string } | { readonly kind: 'path'; readonly path: string };

export interface ItemInBox {
  readonly type: 'folder' | 'file' | 'web_link';
  readonly id: string;
}

/** Reads a path, the ID of a folder, `folder:ID` or `file:ID`. Throws a Failure with status 2 that names the argument. */
export function readItem(name: string, text: string): ItemArgument {
  const [, type = 'folder', id] = /^(?:(folder|file):)?(\d+)$/.exec(text.trim()) ?? [];
  if (id !== undefined) return { kind: 'id', type: type as 'folder' | 'file', id };
  const names = text.split('/').filter((part) => part !== '');
  if (text.trim() === '' || names.some((part) => part === '.' || part === '..'))
    throw new Failure(
      `${name}: must be a path in Box without "." and "..", such as /Reports/2026, or the ID of a folder, such as 12345.`,
      2,
    );
  return { kind: 'path', path: names.join('/') };
}

/** Finds the item of an argument. Throws a Failure with status 1 if there is none. */
export async function findItem(box: BoxClient, name: string, item: ItemArgument, signal: AbortSignal): Promise<ItemInBox> {
  if (item.kind === 'id') return item;
  if (item.path === '') return { type: 'folder', id: '0' };
  const found = await box.folders.resolvePath(item.path, { signal });
  if (found === undefined)
    throw new Failure(`${name}: there is no /${item.path}. Check the path with box-openapi ls, which shows what the user can see.`);
  return found;
}

/** Finds or creates the folder of an argument. In a dry run, a missing folder is undefined. */
export async function openFolder(
  box: BoxClient,
  name: string,
  item: ItemArgument,
  { isDry, signal }: { isDry: boolean; signal: AbortSignal },
): Promise<string | undefined> {
  if (item.kind === 'id') return requireFolder(box, name, item, signal);
  if (item.path === '') return '0';
  if (!isDry) return (await box.folders.ensurePath(item.path, { signal })).id;
  const found = await box.folders.resolvePath(item.path, { signal });
  if (found !== undefined && found.type !== 'folder') throw new Failure(`${name}: /${item.path} is not a folder.`);
  return found?.id;
}

async function requireFolder(box: BoxClient, name: string, { type, id }: ItemInBox, signal: AbortSignal): Promise<string> {
  if (type !== 'folder') throw new Failure(`${name}: must be a folder, not a file.`, 2);
  if (id === '0') return id;
  try {
    return (await box.folders.get(id, { fields: ['id'] }, { signal })).id;
  } catch (error) {
    if (!(error instanceof BoxNotFoundError)) throw error;
    throw new Failure(`${name}: there is no folder ${id} that the user can see.`, 1, { cause: error });
  }
}
