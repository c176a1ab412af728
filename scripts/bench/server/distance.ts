import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

// A proxy that makes a server on this machine as slow to reach as one far away. The arguments are the port of the server and the time of a
// round trip in milliseconds. A new connection takes one round trip before its first byte arrives, and each byte half of one.

const [, , port, roundTripMs] = process.argv;
const halfMs = Number(roundTripMs) / 2;

const proxy = createServer({ noDelay: true, pauseOnConnect: true }, (client) => {
  setTimeout(() => {
    const server = connect({ port: Number(port), host: '127.0.0.1', noDelay: true });
    forward(client, server);
    forward(server, client);
    client.resume();
  }, 2 * halfMs);
});
proxy.listen(0, '127.0.0.1', () => process.send?.((proxy.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());

function forward(from: Socket, to: Socket): void {
  const later = (use: () => void) => {
    setTimeout(() => {
      if (!to.destroyed) use();
    }, halfMs);
  };
  from.on('data', (chunk) => {
    later(() => to.write(chunk));
  });
  from.on('end', () => {
    later(() => to.end());
  });
  from.on('error', () => to.destroy());
  // After the last data.
  from.on('close', () => setTimeout(() => to.destroy(), halfMs + 1));
}
