import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../../support/mini-spec.js';

/** These run on Node, Bun and Deno only. */
const onServers = /^(node|environment|mirror|testing|redis)\//;
const missing = /\bAbortSignal\.(any|timeout|abort)\b|\.throwIfAborted\(|\bsignal\??\.reason\b|\bstructuredClone\(|\bnew DOMException\(/;
/** Where the reason of a signal is read, with a replacement. */
const allowed = ['core/util/on-abort.ts'];
/** Reasons that `linkedAbort` has set. */
const ofLinkedAbort = ['uploads/session/send-parts.ts', 'transfers/run-tasks.ts'];

it('the code for all platforms uses no method that React Native or edge-runtime lacks', () => {
  const folder = join(repository, 'src');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.ts') && !onServers.test(path) && ![...allowed, ...ofLinkedAbort].includes(path));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        missing.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${path}:${String(index + 1)} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
