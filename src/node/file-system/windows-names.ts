/** Names of devices, also with an extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const device = /^(con|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])\s*(\..*)?$/i;

/** Why Windows would write to something other than a file with this name; undefined if it is usable. */
export function windowsNameProblem(name: string): string | undefined {
  if (device.test(name)) return 'is the name of a device';
  if (/[. ]$/.test(name)) return 'ends with a period or a space, which Windows removes';
  if (/[<>:"|?*\p{Cc}]/u.test(name)) return 'contains a character that Windows does not allow';
  return undefined;
}
