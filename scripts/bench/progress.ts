/** Says what is being done, and takes it back at the end. */
export interface Progress {
  readonly update: (what: string) => void;
  readonly end: () => void;
}

/** A line that is drawn over on a terminal; in a file or pipe the beginnings only. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (stream.isTTY) {
    return {
      update: (what) => void stream.write(`\r\u001B[2K${what}`),
      end: () => void stream.write('\r\u001B[2K'),
    };
  }
  return {
    update: (what) => {
      if (/ 1 of \d+$/.test(what)) stream.write(`${what}\n`);
    },
    end: () => undefined,
  };
}
