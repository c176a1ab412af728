import stringWidth from 'string-width';
import { humanBytes } from './report.js';

/** Displays the overall progress of a transfer. */
export interface Progress {
  /** `file` is the current file. */
  update(bytes: number, file: string): void;
  /** Prints a line that later updates do not overwrite. */
  print(line: string): void;
  end(): void;
}

/** A progress bar on a terminal. Otherwise, a line for every 10 %. */
export function createProgress(label: string, totalBytes: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(label, totalBytes, stream) : lines(label, totalBytes, stream);
}

function bar(label: string, totalBytes: number, stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let drawn = 0;
  const draw = (bytes: number, file: string) => {
    const share = totalBytes === 0 ? 1 : bytes / totalBytes;
    const filled = Math.round(share * 24);
    const rate = bytes / Math.max(0.001, (performance.now() - started) / 1000);
    const left = `${label} [${'█'.repeat(filled)}${'░'.repeat(24 - filled)}] ${(share * 100).toFixed(0).padStart(3)} %  ${humanBytes(bytes)} of ${humanBytes(totalBytes)}  ${humanBytes(rate)}/s  `;
    stream.write(`\r\u001B[2K${left}${fit(file, (stream.columns || 80) - stringWidth(left) - 1)}`);
  };
  return {
    update(bytes, file) {
      if (performance.now() - drawn < 50 && bytes < totalBytes) return;
      drawn = performance.now();
      draw(bytes, file);
    },
    print: (line) => stream.write(`\r\u001B[2K${line}\n`),
    end: () => stream.write('\r\u001B[2K'),
  };
}

function lines(label: string, totalBytes: number, stream: NodeJS.WriteStream): Progress {
  let next = 0;
  return {
    update(bytes, file) {
      const percent = totalBytes === 0 ? 100 : (bytes / totalBytes) * 100;
      if (percent < next) return;
      next = Math.floor(percent / 10) * 10 + 10;
      stream.write(`${label} ${percent.toFixed(0)} % (${humanBytes(bytes)} of ${humanBytes(totalBytes)}) ${file}\n`);
    },
    print: (line) => stream.write(`${line}\n`),
    end: () => undefined,
  };
}

function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let head = text;
  while (head !== '' && stringWidth(head) > width - 1) head = Array.from(head).slice(0, -1).join('');
  return width > 1 ? `${head}…` : '';
}
