import nodePath, { type PlatformPath } from 'node:path';
import { isWindowsDevice, windowsReserved, windowsTrims } from '../../core/util/windows-name.js';

/** Why a path cannot be a file, judged by its text alone; undefined if it can. `rules` are those of the system. */
export function targetProblem(path: string, rules: PlatformPath = nodePath): string | undefined {
  const name = rules.basename(path);
  if (path.endsWith('/') || path.endsWith(rules.sep) || name === '' || name === '.' || name === '..') {
    return 'is a folder. Pass the path of a file in it';
  }
  return rules.sep === '\\' ? windowsProblem(name) : undefined;
}

/** Windows would write to something other than a file with this name. */
function windowsProblem(name: string): string | undefined {
  if (isWindowsDevice(name)) return 'has the name of a device';
  if (windowsTrims(name)) return 'ends with a period or a space, which Windows removes';
  if (windowsReserved.test(name)) return 'contains a character that Windows does not allow in a name';
  return undefined;
}
