import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DiskNames } from '../core/types/ports/local-folder.js';
import { isWindowsDevice, windowsReserved, windowsTrims } from '../core/util/windows-name.js';
import { withSuffix } from './numbered-name.js';

/** Longest name of common file systems, in bytes of UTF-8. Those that count UTF-16 units allow at least as much. */
const maxNameBytes = 255;

/** The rules that every common disk keeps. */
export const portableNames: DiskNames = { isWindows: true, ignoresCase: true, ignoresComposition: true };

/** A percent sign that `decodeDiskName` would take for the beginning of an escape sequence. */
const escapeLike = /%(?=[0-9A-F]{2}|u[0-9A-F]{4}|id-\d)/gi;

/**
 * The name under which a disk can store an item. Characters that it cannot store become `%2F`, or `%uD83D` beyond ASCII. A name that is too
 * long is shortened and ends with the ID of the item, before its extension: `report%id-123.pdf`. `decodeDiskName` reverses it.
 */
export function diskName(name: string, id: string, rules: DiskNames): string {
  let text = name.replace(escapeLike, '%25').replace(/[/\p{Cc}]/gu, escapeCharacter);
  // With the flag `u`, only a surrogate that is not part of a pair matches. UTF-8 cannot express it.
  text = text.replace(/\p{Cs}/gu, escapeCharacter);
  if (rules.isWindows) {
    text = text.replace(new RegExp(windowsReserved, 'gu'), escapeCharacter).replaceAll('\\', escapeCharacter);
    if (isWindowsDevice(text)) text = escapeFirst(text);
    if (windowsTrims(text)) text = text.slice(0, -1) + escapeCharacter(text.slice(-1));
  }
  if (text === '' || text === '.' || text === '..') text = text === '' ? idSuffix(id) : escapeFirst(text);
  return byteLength(text) > maxNameBytes ? diskNameWithId(text, id) : text;
}

/** The disk name of an item whose name another item of the folder has. */
export function diskNameWithId(name: string, id: string): string {
  return withSuffix(name, idSuffix(id), maxNameBytes, byteLength);
}

/** The disk name with a number that the policy `rename` appends: `film (1).mov`. */
export function numberedDiskName(name: string, number: number): string {
  return withSuffix(name, ` (${String(number)})`, maxNameBytes, byteLength);
}

/** A disk name whose first character is escaped, because the name is reserved. */
export function escapeFirst(name: string): string {
  const [first = ''] = name;
  return escapeCharacter(first) + name.slice(first.length);
}

/** A key that is the same for names that the disk cannot tell apart. */
export function diskNameKey(name: string, { ignoresCase, ignoresComposition }: DiskNames): string {
  const composed = ignoresComposition ? name.normalize('NFC') : name;
  // Upper case first, because disks also treat letters as equal that only it unites.
  return ignoresCase ? composed.toUpperCase().toLowerCase() : composed;
}

/**
 * The name in Box of an item that `downloadMany` has stored under this name on disk. `id` is set if the name contains the ID of the item; if
 * it was too long for the disk, `name` is shortened. Throws BoxConfigError if it is not a string.
 */
export function decodeDiskName(name: string): { name: string; id: string | undefined } {
  if (typeof (name as unknown) !== 'string') throw new BoxConfigError('decodeDiskName: name must be a string.');
  const id = /%id-(\d+)(?=(\.[^.]*)?$)/.exec(name);
  const text = id === null ? name : name.slice(0, id.index) + name.slice(id.index + id[0].length);
  const decoded = text.replace(/%(?:u([0-9A-F]{4})|([0-9A-F]{2}))/gi, (_, unit: string | undefined, byte: string) =>
    String.fromCharCode(Number.parseInt(unit ?? byte, 16)),
  );
  return { name: decoded, id: id?.[1] };
}

const idSuffix = (id: string) => `%id-${id}`;

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16).toUpperCase();
  return code < 0x80 ? `%${hex.padStart(2, '0')}` : `%u${hex.padStart(4, '0')}`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
