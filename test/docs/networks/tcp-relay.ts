import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A network path to a server, whose connections can be broken. */
export async function openRelay(target: string) {
  const { port } = new URL(target);
  const open = new Set<Socket>();
  let opened = 0;
  const server = createServer((socket) => {
    opened += 1;
    open.add(socket);
    const upstream = connect(Number(port), '127.0.0.1');
    socket.pipe(upstream).pipe(socket);
    socket
      .on('error', () => undefined)
      .on('close', () => {
        open.delete(socket);
        upstream.destroy();
      });
    upstream.on('error', () => undefined).on('close', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakAll = (how: 'close' | 'reset') => {
    for (const socket of open) {
      if (how === 'close') socket.destroy();
      else socket.resetAndDestroy();
    }
  };
  onTestFinished(() => {
    breakAll('close');
    server.close();
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    opened: () => opened,
    openCount: () => open.size,
    /** Ends all connections, as a server does with idle ones (`close`) or a firewall (`reset`). */
    breakAll,
  };
}
