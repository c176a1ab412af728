import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A TCP proxy that counts the bytes that pass it. */
export interface CountingProxy {
  readonly url: string;
  readonly bytes: { toServer: number; toClient: number };
}

/** Starts a proxy in front of an HTTP server. It ends with the test. */
export async function countingProxy(target: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(target);
  const bytes = { toServer: 0, toClient: 0 };
  const sockets = new Set<Socket>();
  const forward = (from: Socket, to: Socket, direction: keyof typeof bytes) => {
    sockets.add(from);
    from.on('data', (chunk: Buffer) => (bytes[direction] += chunk.length));
    from.on('error', () => to.destroy()).on('close', () => to.destroy());
    from.pipe(to);
  };
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    forward(client, upstream, 'toServer');
    forward(upstream, client, 'toClient');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, bytes };
}
