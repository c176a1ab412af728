import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileStateStore } from '../../../../src/node/stores/file-state-store.js';

/** Without a step, rewrites a text until it is killed. With a step, writes once and kills itself before that file system call. */
const [, , folder = '', step] = process.argv;
const store = fileStateStore({ folder });

if (step === undefined) {
  process.send?.('ready');
  for (let turn = 0; ; turn++) await store.set('key', `${String(turn)} `.repeat(20_000));
}

let count = 0;
const fileSystem = fs.promises as unknown as Record<string, (...args: unknown[]) => unknown>;
for (const name of ['mkdir', 'readdir', 'open', 'rename', 'rm', 'stat', 'unlink']) {
  const real = fileSystem[name];
  fileSystem[name] = (...args) => {
    if (count++ === Number(step)) process.kill(process.pid, 'SIGKILL');
    return real?.(...args);
  };
}
syncBuiltinESMExports();
await store.set('key', 'after');
process.send?.('done');
process.disconnect();
