import type { ApiClient } from '../core/client/api-client.js';
import { BoxDecodeError, BoxValidationError } from '../core/errors/box-errors.js';
import { operationNamed } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import type { BoxEvent } from './box-event.js';

/** Events, and the position after them. */
export interface EventPage {
  readonly entries: readonly BoxEvent[];
  readonly next: string;
}

/** Requests the events after a position (GET /events). Rejects with BoxDecodeError if the response is something else. */
export async function fetchEventPage(
  api: ApiClient,
  params: Readonly<Record<string, unknown>>,
  position: string,
  call: CallOptions,
): Promise<EventPage> {
  const operation = operationNamed('events.list');
  const { data } = await api.send(operation, [{ ...params, stream_position: position }, call]);
  const { entries, next_stream_position: next } = (data ?? {}) as Record<string, unknown>;
  if (isListOfObjects(entries) && (typeof next === 'string' || typeof next === 'number')) {
    return { entries: entries as BoxEvent[], next: String(next) };
  }
  throw new BoxDecodeError(`${operation.id}: the response is not a page of events`, { operationId: operation.id });
}

/** Whether the service has rejected the position, for example because it has expired. */
export function isAboutPosition(error: unknown): error is BoxValidationError {
  return error instanceof BoxValidationError && JSON.stringify([error.message, error.contextInfo]).includes('stream_position');
}

function isListOfObjects(list: unknown): list is object[] {
  return Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null);
}
