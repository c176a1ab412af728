/** Displays the current step. */
export interface Progress {
  readonly update: (step: string) => void;
  readonly end: () => void;
}

/** Without a terminal, the shortest time between two lines, in milliseconds. */
const interval = 5000;

/**
 * On a terminal, one line that is overwritten, with the elapsed time. Otherwise a line every five seconds, also during a long step, so that logs
 * show that the benchmark is running.
 */
export function createProgress(stream: { readonly isTTY?: boolean; write(text: string): unknown }): Progress {
  const started = performance.now();
  let current = '';
  let written = '';
  let writtenAt = -Infinity;

  const write = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    const elapsed = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
    const same = current === written ? ' (still running)' : '';
    stream.write(stream.isTTY === true ? `\r\u001B[2K${elapsed}  ${current}` : `${elapsed}  ${current}${same}\n`);
    written = current;
    writtenAt = performance.now();
  };
  const timer = setInterval(() => {
    if (current !== '') write();
  }, interval);
  timer.unref();

  return {
    update: (step) => {
      current = step;
      if (stream.isTTY === true || performance.now() - writtenAt >= interval) write();
    },
    end: () => {
      clearInterval(timer);
      if (stream.isTTY === true) stream.write('\r\u001B[2K');
    },
  };
}
