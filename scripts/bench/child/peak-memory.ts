import { readFileSync, writeFileSync } from 'node:fs';

/** The peak memory of this process in bytes. On Linux, `resourceUsage` cannot be used: it reports at least the value of the parent process. */
export function peakMemory(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}

/** Restarts the measurement of peak memory at the current memory, where the system supports it: proc(5), `clear_refs`. */
export function resetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux. The peak then includes the start of the process.
  }
}
