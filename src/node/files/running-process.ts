import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';

/**
 * The name of this process for all processes that share its disk: the place, the process ID and the start time, which tells it from a later
 * process with the same ID.
 */
export function processName(): string {
  const { pid } = process;
  return [place(), pid, startOf(pid) ?? Math.trunc(performance.timeOrigin)].join('-');
}

/** Whether the process with this name is running. Undefined for a process of another machine or container. */
export function isRunning(name: string): boolean | undefined {
  const [at, pid, started] = name.split('-');
  if (at !== place()) return undefined;
  // Where the system reports start times, they decide.
  if (startOf(process.pid) !== undefined) return startOf(pid) === started;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // Any other error means that it belongs to another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Process IDs are unique in the namespace of a container, whose host name may be that of another one. */
function place(): string {
  const text = [read(hostname), read(() => readlinkSync('/proc/self/ns/pid'))].join(' ');
  return createHash('sha1').update(text).digest('hex').slice(0, 8);
}

/** When a process started, in clock ticks since the start of the system. Undefined if it has ended, or is a zombie, and without /proc (proc(5)). */
function startOf(pid: number | string | undefined): string | undefined {
  const status = read(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8')) ?? '';
  return /.*\) [^XZ] (?:\S+ ){18}(\d+)/s.exec(status)?.[1];
}

/** Undefined also where the runtime denies it. */
function read(from: () => string): string | undefined {
  try {
    return from();
  } catch {
    return undefined;
  }
}
