import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portOf, stop } from '../site/ports.mjs';
import type { FieldCase, ReportedResponse } from './case.ts';
import { pageUrl, responseUrl } from './case.ts';
import { WORKER_PATH, workerScript } from './page.ts';

/** Loopback ports that stand for all hosts of all cases. */
export interface FieldServers {
  /** The case that is replayed now. */
  play(field: FieldCase): void;
  readonly http: number;
  readonly https: number;
  /** TLS with the trusted certificate, declared to the browser as a public address. */
  readonly publicHttps: number;
  /** TLS with a certificate that the browser does not trust. */
  readonly untrusted: number;
  /** SHA-256 of the trusted certificate's public key, base64. */
  readonly trustedKey: string;
  /** The trusted certificate itself, DER in base64. */
  readonly trustedCertificate: string;
  close(): Promise<void>;
}

interface Identity {
  readonly key: Buffer;
  readonly cert: Buffer;
}

function makeIdentity(folder: string, name: string): Identity {
  const key = join(folder, `${name}.key`);
  const cert = join(folder, `${name}.crt`);
  const subject = ['-subj', `/CN=${name}`, '-days', '2', '-nodes', '-newkey', 'rsa:2048'];
  const files = ['-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', ...subject, ...files], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function keyHash({ cert }: Identity): string {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}

function legOf({ method, headers }: IncomingMessage): ReportedResponse['leg'] {
  const asks = headers['access-control-request-method'] !== undefined;
  return method === 'OPTIONS' && asks ? 'preflight' : 'actual';
}

function isPage(field: FieldCase, { headers, url = '/' }: IncomingMessage): boolean {
  const page = new URL(pageUrl(field));
  return headers.host === page.host && url === page.pathname;
}

function servePage(field: FieldCase, response: ServerResponse): void {
  const sandbox =
    field.page.origin === 'null' ? { 'Content-Security-Policy': 'sandbox allow-scripts' } : {};
  response.writeHead(200, { 'Content-Type': 'text/html', ...sandbox });
  response.end(`<!doctype html><title>${field.id}</title><link rel="icon" href="data:,"><body>`);
}

function serveWorker(field: FieldCase, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(workerScript(field));
}

function reported(field: FieldCase, request: IncomingMessage): ReportedResponse | undefined {
  const leg = legOf(request);
  const path = `${request.headers.host ?? ''}${request.url ?? ''}`;
  return field.exchange.find((one) => {
    const { host, pathname, search } = new URL(responseUrl(field, one));
    return one.leg === leg && path === `${host}${pathname}${search}`;
  });
}

/** A report that tells only of the actual response had a preflight that passed. */
function passingPreflight(request: IncomingMessage, response: ServerResponse): void {
  const asked = (name: string) =>
    [request.headers[`access-control-request-${name}`] ?? ''].flat().join(', ');
  response.writeHead(204, {
    'Access-Control-Allow-Origin': request.headers.origin ?? '',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': asked('method'),
    'Access-Control-Allow-Headers': asked('headers'),
    'Access-Control-Max-Age': '0',
  });
  response.end();
}

/** The bodies of the reports are not ours, so neither is their length or encoding. */
const OF_THE_BODY = /^(?:content-(?:length|encoding)|transfer-encoding)$/i;

function serve(answer: ReportedResponse, response: ServerResponse): void {
  if (answer.fault !== undefined) {
    response.destroy();
    return;
  }
  const headers = (answer.headers ?? []).filter(([name]) => !OF_THE_BODY.test(name)).flat();
  response.writeHead(answer.status ?? 200, headers);
  response.end(answer.bodyText ?? '');
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(portOf(server)));
  });
}

/** Starts what stands for all hosts of the reports. */
export async function startServers(): Promise<FieldServers> {
  const folder = mkdtempSync(join(tmpdir(), 'raison-field-'));
  const trusted = makeIdentity(folder, 'trusted');
  const untrusted = makeIdentity(folder, 'untrusted');
  rmSync(folder, { recursive: true });
  let current: FieldCase | undefined;
  const listener: RequestListener = (request, response) => {
    if (current === undefined) return void response.destroy();
    const answer = reported(current, request);
    if (answer !== undefined) return serve(answer, response);
    if (isPage(current, request)) return servePage(current, response);
    if (request.url === WORKER_PATH) return serveWorker(current, response);
    if (legOf(request) === 'preflight') return passingPreflight(request, response);
    response.writeHead(404).end();
  };
  const servers = [
    createServer(listener),
    createTlsServer(trusted, listener),
    createTlsServer(trusted, listener),
    createTlsServer(untrusted, listener),
  ];
  const [http = 0, https = 0, publicHttps = 0, bad = 0] = await Promise.all(servers.map(listening));
  return {
    play: (field) => {
      current = field;
    },
    http,
    https,
    publicHttps,
    untrusted: bad,
    trustedKey: keyHash(trusted),
    trustedCertificate: new X509Certificate(trusted.cert).raw.toString('base64'),
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}
