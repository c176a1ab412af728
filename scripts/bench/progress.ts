/** Displays the current step and removes it at the end. */
export interface Progress {
  readonly update: (step: string) => void;
  readonly end: () => void;
}

/** On a terminal, one line that is overwritten. Otherwise, a line for the first round of each benchmark. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (stream.isTTY) {
    return {
      update: (step) => void stream.write(`\r\u001B[2K${step}`),
      end: () => void stream.write('\r\u001B[2K'),
    };
  }
  return {
    update: (step) => {
      if (/ 1 of \d+$/.test(step)) stream.write(`${step}\n`);
    },
    end: () => undefined,
  };
}
