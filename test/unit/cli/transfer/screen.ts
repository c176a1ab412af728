import xterm from '@xterm/headless';
import type { Io } from '../../../../cli/src/io.js';

/** An emulated terminal, to which both outputs of a command go. */
export interface Screen {
  readonly io: Pick<Io, 'stdout' | 'stderr' | 'outputTerminal' | 'errorTerminal'>;
  /** The text of all lines, with those above the visible part. */
  lines(): Promise<string[]>;
}

export function openScreen(columns: number, rows = 24): Screen {
  const terminal = new xterm.Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
  const write = (text: string) => {
    terminal.write(text);
  };
  const size = { columns: () => columns, rows: () => rows };
  return {
    io: { stdout: write, stderr: write, outputTerminal: size, errorTerminal: size },
    async lines() {
      await new Promise<void>((resolve) => {
        terminal.write('', resolve);
      });
      const buffer = terminal.buffer.active;
      const all = Array.from({ length: buffer.length }, (_, index) => buffer.getLine(index)?.translateToString(true) ?? '');
      return all.slice(0, all.findLastIndex((line) => line !== '') + 1);
    },
  };
}
