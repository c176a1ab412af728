import { spawnSync } from 'node:child_process';

/** The processors that a measurement may use, and the load beside it. */
export interface Processor {
  /** Processors of the contestants, as a list for `taskset -c`. Default: all. */
  readonly client?: string;
  /** Processors of the server. Default: all. */
  readonly server?: string;
  /** Busy processes of the same priority on the processors of the contestants. */
  readonly competing: number;
}

export const wholeMachine: Processor = { competing: 0 };

/** The command that starts a program on some processors. */
export function onProcessors(list: string | undefined, command: readonly string[]): readonly string[] {
  return list === undefined ? command : ['taskset', '-c', list, ...command];
}

/** Whether processes can be bound to processors: Linux, with `taskset` of util-linux. */
export function canBind(): boolean {
  return process.platform === 'linux' && spawnSync('taskset', ['--version']).status === 0;
}

/** What the report states about the processors. `setup` is empty for the whole machine. `loaded` means that other processes compete on purpose. */
export function processorConditions({ client, server, competing }: Processor): { setup: string[]; loaded: boolean } {
  const where = (list: string | undefined) => (list === undefined ? 'any processor' : `processor ${list}`);
  const setup = [
    ...(client === undefined && server === undefined ? [] : [`contestant on ${where(client)}, server on ${where(server)}`]),
    ...(competing === 0 ? [] : [`busy processes of the same priority beside the contestant: ${String(competing)}`]),
  ];
  return { setup, loaded: competing > 0 };
}
