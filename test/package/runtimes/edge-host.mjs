// Creates an edge-runtime and runs a bundled program in it: `node edge-host.mjs MODULE PROGRAM`. MODULE is the path of @edge-runtime/vm.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [, , module, program] = process.argv;
const { EdgeVM } = await import(pathToFileURL(module).href);
const vm = new EdgeVM({
  extend: (context) => Object.assign(context, { scenario: process.env.SCENARIO, print: (line) => console.log(line) }),
});
vm.evaluate(await readFile(program, 'utf8'));
await vm.context.finished;
// A server or timer that is left would keep the process alive, which the test notices.
