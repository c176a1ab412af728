import { BoxTimeoutError } from '../../core/errors/box-errors.js';
import { startTimer } from '../../core/util/clock.js';
import type { RequestContent } from './fast-request-body.js';

/** Time limits of a request with content, in milliseconds. They allow any duration while the connection takes bytes. */
export interface BodyTimeouts {
  /** Longest wait for the connection to take bytes. */
  readonly idleMs: number;
  /** Longest wait for the response after the last byte. Undefined: no limit. */
  readonly firstByteMs: number | undefined;
}

export interface LimitedBody {
  readonly body: RequestContent;
  /** Calls `callBack` when a limit is exceeded, or at once if it was. A redirect replaces the function. */
  readonly onExceeded: (callBack: (error: BoxTimeoutError) => void) => void;
  /** Call it when the response starts or the request fails. */
  readonly stop: () => void;
}

/** Bytes passed on at once. Pieces of 64 KiB cost a fifth more CPU time. The dispatcher asks for more when the connection has taken them. */
const pieceBytes = 262_144;

/** Applies time limits to a body: the dispatcher pulls it piece by piece, which shows that bytes are taken. */
export function limitBody(body: RequestContent, { idleMs, firstByteMs }: BodyTimeouts): LimitedBody {
  let exceeded: BoxTimeoutError | undefined;
  let report: (error: BoxTimeoutError) => void = () => undefined;
  let lastAt = performance.now();
  // The first byte also waits for the connection.
  let limitMs = Math.max(idleMs, firstByteMs ?? 0);
  let problem = 'the connection took no bytes of the request';
  let stop = startTimer(limitMs, check);

  function check(): void {
    const remainingMs = lastAt + limitMs - performance.now();
    if (remainingMs > 0) stop = startTimer(remainingMs, check);
    else report((exceeded = new BoxTimeoutError(`${problem} for ${String(limitMs)} ms`)));
  }
  const onTaken = () => {
    lastAt = performance.now();
    limitMs = idleMs;
  };
  const onEnd = () => {
    stop();
    if (firstByteMs === undefined || exceeded !== undefined) return;
    lastAt = performance.now();
    limitMs = firstByteMs;
    problem = 'no response';
    stop = startTimer(limitMs, check);
  };
  return {
    body: inPieces(body, onTaken, onEnd),
    onExceeded: (callBack) => {
      report = callBack;
      if (exceeded !== undefined) callBack(exceeded);
    },
    stop: () => {
      stop();
    },
  };
}

function inPieces(body: RequestContent, onTaken: () => void, onEnd: () => void): RequestContent {
  const { content } = body;
  if (content === null || typeof content === 'string' || (content instanceof Uint8Array && content.length <= pieceBytes)) {
    onEnd();
    return body;
  }
  const length = content instanceof Uint8Array ? { length: content.length } : {};
  return { ...body, ...length, content: piecesOf(content, onTaken, onEnd) };
}

async function* piecesOf(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  onTaken: () => void,
  onEnd: () => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    for (let start = 0; start < chunk.length; start += pieceBytes) {
      yield chunk.subarray(start, start + pieceBytes);
      onTaken();
    }
  }
  onEnd();
}
