import type { Note } from '../note.ts';
import { note } from '../note.ts';

/** What is known of the one request, as far as these settings hang on it. */
export interface Facts {
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly origin: string;
  readonly method: string;
  readonly requestHeaders: readonly string[];
  /** The origin is not the matter: a method or a request header is not on a list. */
  readonly isNamesOnly: boolean;
  /** Of the leg that the root cause is on. */
  readonly status: number;
  readonly isPreflight: boolean;
  readonly isHtml: boolean;
  /** The next message of a session that this server no longer knows, or never did. */
  readonly hasSession: boolean;
  /** The URL carries a signature of Amazon's. */
  readonly isSigned: boolean;
  /** Headers of the Model Context Protocol are sent, or the path is that of its servers. */
  readonly isMcp: boolean;
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string;
  /** One line of the header each. */
  readonly lines: (name: string) => readonly string[];
}

export function isElasticsearch({ port, has }: Facts): boolean {
  return port === '9200' || has('X-elastic-product');
}

export function elasticsearch({ isNamesOnly, requestHeaders, origin }: Facts): Note {
  const names = requestHeaders.join(', ');
  return isNamesOnly
    ? note('own-elasticsearch-headers', { names })
    : note('own-elasticsearch', { origin });
}

export function isCollector({ port, path }: Facts): boolean {
  return port === '4318' || /^\/v1\/(?:traces|metrics|logs)$/.test(path);
}

export function collector({ isNamesOnly, requestHeaders, origin }: Facts): Note {
  const names = requestHeaders.join(', ');
  return isNamesOnly ? note('own-otel-headers', { names }) : note('own-otel', { origin });
}

export function isNgrokPage({ host, has, isPreflight, isHtml }: Facts): boolean {
  if (isPreflight) return false;
  return has('ngrok-error-code') || (isHtml && /\.ngrok(?:-free)?\.(?:app|dev|io)$/.test(host));
}

export function isS3(facts: Facts): boolean {
  return isAmazonS3(facts) || isCompatible(facts);
}

function isAmazonS3({ host, value }: Facts): boolean {
  return (
    /(?:^|\.)s3[.-](?:[a-z\d-]+\.)*amazonaws\.com$/.test(host) || value('Server') === 'AmazonS3'
  );
}

/** A signature of Amazon's scheme on another host: Spaces, R2, Wasabi, an emulator; Swift takes no rules. */
function isCompatible({ host, isSigned, has }: Facts): boolean {
  if (has('X-Trans-Id')) return false;
  return isSigned || (has('x-amz-request-id') && !host.endsWith('.amazonaws.com'));
}

export function s3(facts: Facts): Note {
  const rule = s3Rule(facts);
  if (facts.has('X-Amz-Cf-Id')) return note('own-s3-cloudfront', { rule });
  return isAmazonS3(facts) ? note('own-s3', { rule }) : note('own-s3-compatible', { rule });
}

function s3Rule({ origin, method, requestHeaders }: Facts): string {
  const headers = requestHeaders.length === 0 ? {} : { AllowedHeaders: requestHeaders };
  return JSON.stringify({ AllowedOrigins: [origin], AllowedMethods: [method], ...headers });
}

export function isGoogleStorage({ host, has }: Facts): boolean {
  return (
    /(?:^|\.)(?:storage|firebasestorage)\.googleapis\.com$/.test(host) ||
    has('X-GUploader-UploadID')
  );
}

/** `responseHeader` holds the request headers to allow as well. */
export function googleRule({ origin, method, requestHeaders }: Facts): string {
  const headers = requestHeaders.length === 0 ? ['Content-Type'] : requestHeaders;
  return JSON.stringify({ origin: [origin], method: [method], responseHeader: headers });
}

/** Who wrote what is missing there: the resource, the function, or the gateway itself. */
export function apiGateway({ host, has, isPreflight, status, origin }: Facts): Note | undefined {
  const isGateway =
    /\.execute-api\.[a-z\d-]+\.amazonaws\.com$/.test(host) ||
    has('X-Amz-Apigw-Id') ||
    has('Apigw-Requestid');
  if (!isGateway) return undefined;
  if (isPreflight) return note('own-api-gateway-options');
  return status >= 400 ? note('own-api-gateway-error') : note('own-api-gateway-lambda', { origin });
}

export function isGoogleRun(host: string, server: string): boolean {
  return /\.(?:cloudfunctions\.net|run\.app)$/.test(host) || server === 'Google Frontend';
}

export function isSocketIo({ path }: Facts): boolean {
  return /\/(?:socket|engine)\.io\/$/.test(path);
}

export function socketIo({ status, hasSession, origin }: Facts): Note {
  return status === 400 && hasSession
    ? note('own-socket-io-session')
    : note('own-socket-io', { origin });
}

/** The headers that Spring Security writes unless somebody switches them off, word for word. */
export function isSpringSecurity({ value, has }: Facts): boolean {
  const isUncached = value('Cache-Control') === 'no-cache, no-store, max-age=0, must-revalidate';
  return isUncached && has('Pragma') && has('Expires') && has('X-Content-Type-Options');
}

/** Spring writes each name on a line of its own; others put all three on one. */
export function isSpring(vary: readonly string[]): boolean {
  return (
    vary.includes('Origin') &&
    vary.includes('Access-Control-Request-Method') &&
    vary.includes('Access-Control-Request-Headers')
  );
}

/** A method or header name of plain letters: what else may stand in one is not quoted. */
export const TOKEN = /^[\w-]+$/;
