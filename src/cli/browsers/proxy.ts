import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export interface Proxy {
  readonly port: number;
  close(): void;
}

/** A proxy on loopback that leads every CONNECT, whatever its host, to one port on loopback; plain HTTP is refused. */
export async function startProxy(target: number): Promise<Proxy> {
  const server: Server = createServer((_request, response) => {
    response.writeHead(502).end();
  });
  server.on('connect', (_request, client, head) => {
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
