import { preflightQuestion } from '../../fetch/index.ts';
import type { HeaderList } from '../../model/index.ts';
import { getHeader, hasHeader, valuesOf } from '../../model/index.ts';
import type { Group } from '../../reasons/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Subject } from '../policy/subject.ts';
import { answersOf } from '../policy/subject.ts';

/** What is known of the one request, as far as these settings hang on it. */
export interface Facts {
  /** `https:` */
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly origin: string;
  /** `*` where everybody is let in today and no credentials are in play, else the origin. */
  readonly allowed: string;
  /** Other origins that are allowed today in its place, as browsers write them. */
  readonly today: readonly string[];
  /** The request carries them by proof, or that it may is what is wrong. */
  readonly hasCredentials: boolean;
  /** What the responses list today: plain names alone, each once. */
  readonly listed: Readonly<Record<'methods' | 'headers' | 'exposed', readonly string[]>>;
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

/** The setting of the product that answered, with what its lines are made of. */
export interface Setting {
  readonly note: Note;
  readonly facts: Facts;
}

/** Nothing where the leg that failed got no response. */
export function factsOf(
  subject: Subject,
  url: URL,
  isPreflight: boolean,
  group: Group,
): Facts | undefined {
  const { origin, hop, entry } = subject;
  const answer = (isPreflight ? hop.preflight : hop.actual)?.answer;
  if (answer === undefined) return undefined;
  const { status, headers } = answer;
  const all = answersOf(subject).flatMap((one) => one.headers);
  const asked = preflightQuestion(hop.preflight?.sent)?.headerNames ?? [];
  const requestHeaders = asked.filter((name) => TOKEN.test(name));
  const hasCredentials = group === 'credentials' || entry.diagnosis.credentials.mode === 'include';
  const today = valuesOf(all, 'Access-Control-Allow-Origin');
  const isPublic = today.length > 0 && today.every((value) => value === '*');
  return {
    scheme: url.protocol,
    host: url.hostname,
    port: url.port,
    path: url.pathname,
    origin,
    today: [...new Set(today)].filter((one) => ORIGIN.test(one) && one !== origin),
    allowed: isPublic && !hasCredentials ? '*' : origin,
    hasCredentials,
    listed: {
      methods: namesIn(all, 'Access-Control-Allow-Methods'),
      headers: namesIn(all, 'Access-Control-Allow-Headers'),
      exposed: namesIn(all, 'Access-Control-Expose-Headers'),
    },
    method: TOKEN.test(hop.actual.method) ? hop.actual.method : 'GET',
    requestHeaders,
    isNamesOnly: group === 'method' || group === 'request-header',
    status,
    isPreflight,
    isHtml: /^text\/html\b/.test(getHeader(headers, 'Content-Type') ?? ''),
    isSigned: url.searchParams.has('X-Amz-Signature'),
    hasSession: url.searchParams.has('sid'),
    isMcp: /\/mcp\/?$/.test(url.pathname) || requestHeaders.some((name) => name.startsWith('mcp-')),
    has: (name) => hasHeader(all, name),
    value: (name) => getHeader(headers, name) ?? '',
    lines: (name) => valuesOf(headers, name),
  };
}

function namesIn(headers: HeaderList, name: string): string[] {
  const names = valuesOf(headers, name).flatMap((value) => value.split(','));
  return [...new Set(names.map((one) => one.trim()))].filter((one) => TOKEN.test(one));
}

/** The list of methods that django-cors-headers sends unless somebody sets another one. */
export function isDjangoCors({ value }: Facts): boolean {
  return value('Access-Control-Allow-Methods') === 'DELETE, GET, OPTIONS, PATCH, POST, PUT';
}

/** One origin and `Vary`, as the `cors` package for Express sends a single origin to everybody. */
export function isExpressCors({ value, lines, status }: Facts): boolean {
  const origins = lines('Access-Control-Allow-Origin');
  return (
    status < 400 &&
    value('X-Powered-By') === 'Express' &&
    lines('Vary').some((line) => /^origin\b/i.test(line)) &&
    origins.length === 1 &&
    !/[*,\s]|^null$/.test(origins[0] ?? '')
  );
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
  if (facts.has('X-Amz-Cf-Id') || facts.value('X-Cache').endsWith(' from cloudfront'))
    return note('own-s3-cloudfront');
  if (!isAmazonS3(facts)) return note('own-s3-compatible');
  return note('own-s3', { rule: JSON.stringify(s3Rule(facts)) });
}

export function s3Rule({ origin, method, requestHeaders }: Facts) {
  const headers = requestHeaders.length === 0 ? {} : { AllowedHeaders: requestHeaders };
  return { AllowedOrigins: [origin], AllowedMethods: [method], ...headers };
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
export function apiGateway({ host, has, isPreflight, status }: Facts): Note | undefined {
  const isGateway =
    /\.execute-api\.[a-z\d-]+\.amazonaws\.com$/.test(host) ||
    has('X-Amz-Apigw-Id') ||
    has('Apigw-Requestid');
  if (!isGateway) return undefined;
  if (isPreflight) return note('own-api-gateway-options');
  return status >= 400 ? note('own-api-gateway-error') : note('own-api-gateway-lambda');
}

export function isGoogleRun(host: string, server: string): boolean {
  return /\.(?:cloudfunctions\.net|run\.app)$/.test(host) || server === 'Google Frontend';
}

export function isSocketIo({ path }: Facts): boolean {
  return /\/(?:socket|engine)\.io\/$/.test(path);
}

export function socketIo({ status, hasSession }: Facts): Note {
  return note(status === 400 && hasSession ? 'own-socket-io-session' : 'own-socket-io');
}

/** The headers that Spring Security writes unless somebody switches them off, word for word. */
export function isSpringSecurity({ value, has }: Facts): boolean {
  const isUncached = value('Cache-Control') === 'no-cache, no-store, max-age=0, must-revalidate';
  return isUncached && has('Pragma') && has('Expires') && has('X-Content-Type-Options');
}

/**
 * Spring writes each name on a line of its own, on every response, and refuses a preflight by 403. Go's
 * rs/cors and chi write the same three lines on a preflight alone, with status 200 or 204.
 *
 * @see https://github.com/spring-projects/spring-framework/blob/main/spring-web/src/main/java/org/springframework/web/cors/DefaultCorsProcessor.java
 * @see https://github.com/go-chi/cors/blob/master/cors.go
 */
export function isSpring({ lines, isPreflight, status }: Facts): boolean {
  const vary = lines('Vary');
  return (
    !(isPreflight && status !== 403) &&
    vary.includes('Origin') &&
    vary.includes('Access-Control-Request-Method') &&
    vary.includes('Access-Control-Request-Headers')
  );
}

/** A method or header name of plain letters: what else may stand in one is not quoted. */
export const TOKEN = /^[\w-]+$/;

/** A host that may stand in a program's settings; browsers take quotes and brackets, too. */
export const HOST = /^[\w.-]+$/;

/** An origin as browsers write it; anything else is not put into a setting. */
export const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[\w.[\]:-]+$/;
