import cliTruncate from 'cli-truncate';
import { createLogUpdate } from 'log-update';
import type { ManyProgress } from 'box-openapi-sdk';
import type { Io, Terminal } from '../io.js';
import { progressLines } from './progress-lines.js';
import { rateMeter } from './rate.js';

/** Milliseconds between two pictures. */
const frameMs = 150;
/** A run that takes longer to find its files says so. */
const quietMs = 1000;

/** The progress of a run at the bottom of a terminal. */
export interface ProgressDisplay {
  update(progress: ManyProgress): void;
  /** Replaces the estimate. */
  setNote(note: string): void;
  countFailure(): void;
  /** Writes lines above the progress. */
  write(print: () => void): void;
  /** Removes the progress. */
  end(): void;
}

/**
 * Shows the progress on the standard error. Before the first report, only a run that takes a while shows something: `preparing`. So a short
 * run shows no bar.
 */
export function progressDisplay(terminal: Terminal, { stderr }: Pick<Io, 'stderr'>, preparing: string): ProgressDisplay {
  let frame = '';
  const stream = {
    write: (text: string) => {
      frame += text;
      return true;
    },
    get columns() {
      return terminal.columns();
    },
    get rows() {
      return terminal.rows();
    },
  };
  // The cursor stays visible: it would stay hidden after a killed process.
  const show = createLogUpdate(stream as unknown as NodeJS.WritableStream, { showCursor: true });
  const rate = rateMeter();
  let latest: ManyProgress | undefined;
  let note: string | undefined;
  let failed = 0;
  const startedAt = performance.now();
  const flush = () => {
    if (frame !== '') stderr(frame);
    frame = '';
  };
  const linesNow = (): string[] => {
    const now = performance.now();
    if (latest === undefined) return now - startedAt < quietMs ? [] : [cliTruncate(note ?? preparing, terminal.columns() - 1)];
    rate.add(latest.bytes, now);
    return progressLines({ ...latest, failed, note, bytesPerSecond: rate.bytesPerSecond() }, terminal.columns());
  };
  const draw = () => {
    const lines = linesNow();
    if (lines.length === 0) return;
    // Without this, log-update rewrites only lines that differ, and goes wrong when their number changes.
    show.clear();
    show(lines.join('\n'));
    flush();
  };
  const timer = setInterval(draw, frameMs);
  return {
    update(progress) {
      latest = progress;
    },
    setNote(text) {
      note = text;
      draw();
    },
    countFailure() {
      failed += 1;
    },
    write(print) {
      show.clear();
      flush();
      print();
      draw();
    },
    end() {
      clearInterval(timer);
      show.clear();
      flush();
    },
  };
}
