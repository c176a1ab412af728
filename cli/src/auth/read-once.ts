/** The standard input, which can be read once. `soFar` is its text, or empty before it is read. */
export function readOnce(read: () => Promise<string>): { readonly read: () => Promise<string>; readonly soFar: () => string } {
  let text: Promise<string> | undefined;
  let known = '';
  return {
    read: () => (text ??= read().then((value) => (known = value))),
    soFar: () => known,
  };
}
