import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** When the proxy closes the connection of a request: as the request arrives, or in place of its response. */
export type Loss = 'request' | 'response';

export interface LosingProxy {
  readonly url: string;
  /** The first lines of the requests, including lost ones. */
  readonly requests: readonly string[];
  /** The number of connections that were opened to the proxy. */
  connections(): number;
  /** Loses the next request whose first line matches. */
  lose(loss: Loss, firstLine: RegExp): void;
  close(): Promise<void>;
}

/** A TCP proxy in front of an HTTP server. It keeps connections alive, and breaks them at the requested moments. */
export async function startLosingProxy(target: string): Promise<LosingProxy> {
  const { port, hostname } = new URL(target);
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let losses: { readonly loss: Loss; readonly firstLine: RegExp }[] = [];
  let opened = 0;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    // A reset connection emits an error.
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    opened += 1;
    keep(client);
    const upstream = keep(connect(Number(port), hostname));
    let isLost = false;
    client.on('data', (chunk) => {
      const [line] = /^[A-Z]+ \S+ HTTP\/1\.1(?=\r\n)/.exec(chunk.toString('latin1')) ?? [];
      if (line !== undefined) {
        requests.push(line);
        const found = losses.find(({ firstLine }) => firstLine.test(line));
        losses = losses.filter((one) => one !== found);
        if (found?.loss === 'request') {
          client.destroy();
          return;
        }
        isLost = found !== undefined;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (isLost) client.destroy();
      else client.write(chunk);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    connections: () => opened,
    lose: (loss, firstLine) => void losses.push({ loss, firstLine }),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
