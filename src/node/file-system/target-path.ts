import nodePath, { type PlatformPath } from 'node:path';

/** Names of devices, also with an extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const device = /^(con|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])\s*(\..*)?$/i;

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
  if (device.test(name)) return 'has the name of a device';
  if (/[. ]$/.test(name)) return 'ends with a period or a space, which Windows removes';
  if (/[<>:"|?*\p{Cc}]/u.test(name)) return 'contains a character that Windows does not allow in a name';
  return undefined;
}
