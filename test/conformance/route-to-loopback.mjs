import { Socket } from 'node:net';
import process from 'node:process';

/**
 * Preload for Node.js: connects the hosts of Box to the loopback interface, at the port in CONFORMANCE_PORT. Everything above the
 * connection is unchanged: the client sees the real host name and verifies the certificate for it.
 */
const boxHost = /(^|\.)(box\.com|boxcloud\.com|box\.net|boxcdn\.net)$/;
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  // `net` passes its normalized arguments as an array: options and callback.
  const [first] = args;
  const options = Array.isArray(first) ? first[0] : first;
  const port = process.env.CONFORMANCE_PORT;
  if (port !== undefined && typeof options === 'object' && boxHost.test(options.host ?? '')) {
    options.host = '127.0.0.1';
    options.port = Number(port);
  }
  return connect.apply(this, args);
};
