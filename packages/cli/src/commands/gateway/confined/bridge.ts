import { connect, createServer, type Server, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Passes every connection on to where `open` leads. What one side ends, ends on the other. */
export function passOn(open: () => Socket): Server {
  return createServer({ allowHalfOpen: true }, (inner) => {
    const outer = open();
    inner.pipe(outer).on('error', () => inner.destroy());
    outer.pipe(inner).on('error', () => outer.destroy());
    inner.on('close', () => outer.destroy());
    outer.on('close', () => inner.destroy());
  });
}

/** Connections to a gateway; over TLS for an https address. */
export function toGateway({ protocol, hostname, port }: URL): () => Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol === 'https:') return () => connectTls({ host, port: Number(port || 443), servername: host });
  return () => connect({ host, port: Number(port || 80), allowHalfOpen: true });
}

/** @param address a Unix socket's path, or a port of 127.0.0.1 */
export function listenOn(server: Server, address: string | number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if (typeof address === 'string') server.listen(address, resolve);
    else server.listen(address, '127.0.0.1', resolve);
  });
}
