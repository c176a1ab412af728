import { element } from '../../browser/element.js';

type Receive = (name: string, base64: string) => void;

/**
 * Loads a part that `build/encode-part.ts` wrote. Parts are scripts, because a page from a folder cannot fetch files. Rejects if the script
 * cannot be loaded.
 */
export function partLoader(base: string): (name: string) => Promise<Blob> {
  const waiting = new Map<string, (base64: string) => void>();
  const receive: Receive = (name, base64) => waiting.get(name)?.(base64);
  Object.assign(globalThis, { receivePlaygroundPart: receive });
  return async (name) => {
    const base64 = await new Promise<string>((resolve, reject) => {
      waiting.set(name, resolve);
      const script = element('script', { src: `${base}${name}.js` });
      script.addEventListener('error', () => {
        reject(new Error(`The file ${name}.js of the playground cannot be loaded.`));
      });
      script.addEventListener('load', () => {
        script.remove();
      });
      document.head.append(script);
    });
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  };
}

/** Starts a worker from a part. A worker of a file would need a server. */
export function startWorker(code: Blob): Worker {
  const url = URL.createObjectURL(code.slice(0, code.size, 'text/javascript'));
  const worker = new Worker(url);
  worker.addEventListener('message', () => {
    URL.revokeObjectURL(url);
  });
  return worker;
}
