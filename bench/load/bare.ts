/**
 * The least that a server of this machine could do: `node:http` alone, which answers a read with as many bytes, and a
 * write once one row is committed as durably; or, told to refuse, that everybody is told to come again.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';

const [file = '', bytes = '0', refuses] = process.argv.slice(2);
const database = new DatabaseSync(file);
database.exec('pragma journal_mode = wal; pragma synchronous = full; create table row (body text)');
const insert = database.prepare('insert into row values (?)');
const text = Buffer.alloc(Number(bytes), 'x');

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (piece: Buffer) => {
    body += piece.toString();
  });
  request.on('end', () => {
    if (refuses === 'refuses') return void response.writeHead(503, { 'retry-after': '1' }).end();
    if (request.method === 'POST') insert.run(JSON.stringify(JSON.parse(body)));
    response.end(request.method === 'POST' ? '{}' : text);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
