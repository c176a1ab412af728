/** Names of devices, also with an extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const device = /^(con|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])\s*(\..*)?$/i;

/** Characters that Windows does not allow in a name. */
export const windowsReserved = /[<>:"|?*\p{Cc}]/u;

/** Whether Windows would write to a device instead of a file with this name. */
export function isWindowsDevice(name: string): boolean {
  return device.test(name);
}

/** Whether Windows removes characters from the end of the name. */
export function windowsTrims(name: string): boolean {
  return /[. ]$/.test(name);
}
