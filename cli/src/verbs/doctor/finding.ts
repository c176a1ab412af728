import { faults, type FaultId } from './faults/catalog.js';

/** The checks, in the order of the report. */
export const checkNames = [
  'runtime',
  'credentials',
  'key',
  'certificates',
  'proxy',
  'hosts',
  'clock',
  'token',
  'scopes',
  'as-user',
  'cors',
] as const;

export type CheckName = (typeof checkNames)[number];

/** The result of a check. A check can have several. */
export type Finding =
  | { readonly check: CheckName; readonly status: 'ok' | 'note' | 'skipped'; readonly message: string }
  | {
      readonly check: CheckName;
      readonly status: 'fault';
      readonly fault: FaultId;
      /** The title of the fault, which is also its heading in docs/guides/troubleshooting.md. */
      readonly message: string;
      /** The place and the response: what differs between two faults with the same title. */
      readonly detail: string;
      readonly fix: string;
    };

export const ok = (check: CheckName, message: string): Finding => ({ check, status: 'ok', message });
export const note = (check: CheckName, message: string): Finding => ({ check, status: 'note', message });
export const skipped = (check: CheckName, message: string): Finding => ({ check, status: 'skipped', message });

export function found(check: CheckName, fault: FaultId, detail: string): Finding {
  const { title, fix } = faults[fault];
  return { check, status: 'fault', fault, message: title, detail, fix };
}
