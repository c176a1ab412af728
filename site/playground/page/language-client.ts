import type { Language, LanguageReport, LanguageRequest } from '../messages/language.js';

/** The functions of the worker, each of which resolves when the worker has answered. */
export type LanguageClient = {
  [Name in keyof Language]: (...values: Parameters<Language[Name]>) => Promise<ReturnType<Language[Name]>>;
};

/** Calls the worker with TypeScript. Calls before `connect` wait. */
export function createLanguageClient(): LanguageClient & { connect(worker: Worker): void } {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let nextId = 1;
  let connect: (worker: Worker) => void = () => undefined;
  const connected = new Promise<Worker>((resolve) => (connect = resolve));
  void connected.then((worker) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LanguageReport>) => {
      if (data.kind === 'ready') return;
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'result') call?.resolve(data.value as never);
      else call?.reject(new Error(data.message));
    });
  });
  const call =
    <Result>(name: keyof Language) =>
    async (...values: readonly unknown[]): Promise<Result> => {
      const worker = await connected;
      return new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        waiting.set(id, { resolve, reject });
        const request: LanguageRequest = { id, name, values };
        worker.postMessage(request);
      });
    };
  return {
    connect,
    ...{ loadTypes: call('loadTypes'), complete: call('complete'), describe: call('describe') },
    ...{ hover: call('hover'), check: call('check') },
  };
}
