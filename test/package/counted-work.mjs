// Counts the work of the installed package by means of V8: promises, timers, listeners, bytes of the heap, and modules. Prints JSON.
import { createHook } from 'node:async_hooks';
import { Session } from 'node:inspector';
import { getHeapStatistics, promiseHooks } from 'node:v8';

const modules = [];
const session = new Session();
session.connect();
session.on('Debugger.scriptParsed', ({ params: { url, length } }) => {
  const [, path] = url.split('/box-openapi-sdk/dist/');
  if (path !== undefined) modules.push({ path, length });
});
session.post('Debugger.enable');
const loadedBefore = new Set(process.moduleLoadList);
const { createBoxClient, developerToken } = await import('box-openapi-sdk');
const atImport = modules.splice(0);
const ofNode = process.moduleLoadList.filter((name) => !loadedBefore.has(name));

/** The responses to come. They and their promises exist before the count, so only the work of the package is counted. */
let responses = [];
const box = createBoxClient({ auth: developerToken('token'), fetch: () => responses.shift() });
const file = JSON.stringify({ type: 'file', id: '1' });
const pageOf = (items, next) =>
  JSON.stringify({ entries: Array.from({ length: items }, (_, id) => ({ type: 'file', id: String(id) })), next_marker: next });

const getFile = () => box.files.get('1');
responses = [responseOf(file)];
await getFile();
await new Promise((resolve) => setTimeout(resolve, 200));
const atFirstCall = modules.splice(0);
// A debugger makes V8 create more promises.
session.disconnect();

const readPages = async () => {
  for await (const page of box.folders.items.list('0').pages()) void page;
};
const readItems = async () => {
  for await (const item of box.folders.items.list('0')) void item;
};
const pages = (count, items) => Array.from({ length: count }, (_, at) => responseOf(pageOf(items, at === count - 1 ? '' : `m${at}`)));

// The first of each loads modules and compiles functions.
await count(getFile, [responseOf(file)]);
const call = await count(getFile, [responseOf(file)]);
const controller = new AbortController();
const callWithSignal = await count(() => box.files.get('1', {}, { signal: controller.signal }), [responseOf(file)]);
const twoChunks = await count(getFile, [responseOf(file.slice(0, 9), file.slice(9))]);
await count(readPages, pages(2, 1));
const page = difference(await count(readPages, pages(12, 1)), await count(readPages, pages(2, 1)), 10);
await count(readItems, pages(2, 1));
const item = difference(await count(readItems, pages(2, 101)), await count(readItems, pages(2, 1)), 200);

console.log(
  JSON.stringify({
    modules: { atImport, ofNode, atFirstCall },
    counts: { call, callWithSignal, twoChunks, page, item },
    bytes: {
      call: await bytesOf(getFile, () => [responseOf(file)], 500),
      // 50 lists of 11 pages, or 110 items, against 50 lists of one.
      page: (await bytesOf(readPages, () => pages(11, 1), 50)) / 10 - (await bytesOf(readPages, () => pages(1, 1), 50)) / 10,
      item: ((await bytesOf(readItems, () => pages(1, 1001), 50)) - (await bytesOf(readPages, () => pages(1, 1001), 50))) / 1000,
    },
  }),
);

/** A response as the pipeline reads it, without the work of the platform's streams. */
function responseOf(...chunks) {
  const encoder = new TextEncoder();
  const reads = [...chunks.map((text) => ({ done: false, value: encoder.encode(text) })), { done: true, value: undefined }].map((read) =>
    Promise.resolve(read),
  );
  const reader = { read: () => reads.shift(), cancel: () => Promise.resolve(), releaseLock: () => undefined };
  const response = {
    ok: true,
    status: 200,
    type: 'basic',
    redirected: false,
    headers: { get: () => null },
    body: { getReader: () => reader },
  };
  return Promise.resolve(response);
}

/** Counts what `work` creates until its promise is settled. */
async function count(work, replies) {
  responses = replies;
  const counts = { promises: 0, timers: 0, listeners: 0, signals: 0 };
  let isCounting = true;
  const stop = promiseHooks.onInit(() => {
    if (isCounting) counts.promises += 1;
  });
  const hook = createHook({
    init(id, type) {
      if (isCounting && type === 'Timeout') counts.timers += 1;
    },
  }).enable();
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args) {
    counts.listeners += 1;
    return addEventListener.apply(this, args);
  };
  const { AbortController: Original } = globalThis;
  globalThis.AbortController = class extends Original {
    constructor() {
      super();
      counts.signals += 1;
    }
  };
  await work();
  isCounting = false;
  stop();
  hook.disable();
  EventTarget.prototype.addEventListener = addEventListener;
  globalThis.AbortController = Original;
  return counts;
}

function difference(more, less, times) {
  return Object.fromEntries(Object.keys(more).map((name) => [name, (more[name] - less[name]) / times]));
}

/** Bytes of the heap for one `work`. The process runs without optimization, and with a young generation in which they fit. */
async function bytesOf(work, replies, times) {
  const all = Array.from({ length: times }, replies);
  globalThis.gc();
  const before = getHeapStatistics().used_heap_size;
  for (const each of all) {
    responses = each;
    await work();
  }
  return (getHeapStatistics().used_heap_size - before) / times;
}
