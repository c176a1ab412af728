/** The used part of picomatch, which has no types. */
declare module 'picomatch' {
  export default function picomatch(glob: readonly string[], options?: { dot?: boolean }): (path: string) => boolean;
}
