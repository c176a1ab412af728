import stringWidth from 'string-width';
import { humanBytes } from './report.js';

/** Shows how far the whole has come. */
export interface Progress {
  update(bytes: number, what: string): void;
  /** A line that stays. */
  say(line: string): void;
  end(): void;
}

/** A bar that is drawn over on a terminal, plain lines in a file or pipe. */
export function createProgress(verb: string, totalBytes: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(verb, totalBytes, stream) : lines(verb, totalBytes, stream);
}

function bar(verb: string, totalBytes: number, stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let drawn = 0;
  const draw = (bytes: number, what: string) => {
    const share = totalBytes === 0 ? 1 : bytes / totalBytes;
    const filled = Math.round(share * 24);
    const rate = bytes / Math.max(0.001, (performance.now() - started) / 1000);
    const left = `${verb} [${'█'.repeat(filled)}${'░'.repeat(24 - filled)}] ${(share * 100).toFixed(0).padStart(3)} %  ${humanBytes(bytes)} of ${humanBytes(totalBytes)}  ${humanBytes(rate)}/s  `;
    stream.write(`\r\u001B[2K${left}${fit(what, (stream.columns || 80) - stringWidth(left) - 1)}`);
  };
  return {
    update(bytes, what) {
      if (performance.now() - drawn < 50 && bytes < totalBytes) return;
      drawn = performance.now();
      draw(bytes, what);
    },
    say: (line) => stream.write(`\r\u001B[2K${line}\n`),
    end: () => stream.write('\r\u001B[2K'),
  };
}

function lines(verb: string, totalBytes: number, stream: NodeJS.WriteStream): Progress {
  let next = 0;
  return {
    update(bytes, what) {
      const percent = totalBytes === 0 ? 100 : (bytes / totalBytes) * 100;
      if (percent < next) return;
      next = Math.floor(percent / 10) * 10 + 10;
      stream.write(`${verb} ${percent.toFixed(0)} % (${humanBytes(bytes)} of ${humanBytes(totalBytes)}) ${what}\n`);
    },
    say: (line) => stream.write(`${line}\n`),
    end: () => undefined,
  };
}

function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let head = text;
  while (head !== '' && stringWidth(head) > width - 1) head = Array.from(head).slice(0, -1).join('');
  return width > 1 ? `${head}…` : '';
}
