import type { Block, Edit, Fix } from '../../fix.ts';
import type { Note } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import type { ServerId } from '../list.ts';

interface Way extends Pick<Fix, 'blocks' | 'placement' | 'apply'> {
  readonly traps?: readonly Note[];
}

/** How a package writes one of its options, and where they stand. */
interface Options {
  readonly methods: (values: readonly Quoted[]) => Quoted;
  readonly headers: (values: readonly Quoted[]) => Quoted;
  readonly edit: Edit;
  /** A call adds to what is there; else the whole list is written. */
  readonly isAdded?: true;
}

const named = (before: Quoted, quote: Quoted, after: Quoted) => (values: readonly Quoted[]) =>
  config`${before}${joinQuoted(
    values.map((value) => config`${quote}${value}${quote}`),
    ', ',
  )}${after}`;

function below(line: string, pattern: string): Edit {
  return { how: 'insert', at: 'end', beside: { line, pattern } };
}

function ofJavaScript(methods: Quoted, headers: Quoted, edit: Edit): Options {
  return {
    methods: named(config`${methods}: [`, config`'`, config`],`),
    headers: named(config`${headers}: [`, config`'`, config`],`),
    edit,
  };
}

const CORS = below('cors({', '\\bcors\\(\\{$');

/** The packages that send their lists whole: what came is all that they hold. */
const PACKAGES: Readonly<Partial<Record<ServerId, Options>>> = {
  // https://github.com/expressjs/cors
  express: ofJavaScript(config`methods`, config`allowedHeaders`, CORS),
  // https://github.com/fastify/fastify-cors
  fastify: ofJavaScript(
    config`methods`,
    config`allowedHeaders`,
    below('app.register(cors, {', '\\bregister\\(\\w+, \\{$'),
  ),
  // https://docs.nestjs.com/security/cors
  nestjs: ofJavaScript(
    config`methods`,
    config`allowedHeaders`,
    below('app.enableCors({', '\\benableCors\\(\\{$'),
  ),
  // https://hono.dev/docs/middleware/builtin/cors
  hono: ofJavaScript(config`allowMethods`, config`allowHeaders`, CORS),
  // https://github.com/koajs/cors
  koa: ofJavaScript(config`allowMethods`, config`allowHeaders`, CORS),
  // https://www.starlette.io/middleware/#corsmiddleware
  fastapi: {
    methods: named(config`    allow_methods=[`, config`"`, config`],`),
    headers: named(config`    allow_headers=[`, config`"`, config`],`),
    edit: below('CORSMiddleware,', '\\bCORSMiddleware,$'),
  },
  // https://laravel.com/docs/routing#cors
  laravel: {
    methods: named(config`    'allowed_methods' => [`, config`'`, config`],`),
    headers: named(config`    'allowed_headers' => [`, config`'`, config`],`),
    edit: below('return [', '^return \\[$'),
  },
  // https://github.com/adamchainz/django-cors-headers
  django: {
    methods: named(config`CORS_ALLOW_METHODS = [`, config`"`, config`]`),
    headers: named(config`CORS_ALLOW_HEADERS = [`, config`"`, config`]`),
    edit: { how: 'insert', at: 'end' },
  },
  // https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.cors.infrastructure.corspolicybuilder
  aspnetcore: {
    methods: named(config`.WithMethods(`, config`"`, config`)`),
    headers: named(config`.WithHeaders(`, config`"`, config`)`),
    edit: {
      how: 'extend',
      isEntry: true,
      line: 'policy',
      pattern: '\\b\\w+(?=\\.(?:WithOrigins|SetIsOriginAllowed)\\()',
    },
    isAdded: true,
  },
};

/**
 * The option of the package that lacks a method or a header, with what it lists today: where its lists
 * are all that fails. What else is there stands for itself.
 *
 * @param like a way of the same framework: its file, and how it is checked
 */
export function optionWay(server: ServerId, policy: Policy, like: Way): Way | undefined {
  const { lacks } = policy;
  const options = PACKAGES[server];
  const file = like.blocks.at(-1)?.file;
  if (lacks === undefined || options === undefined || file === undefined) return undefined;
  const { isAdded = false, edit } = options;
  const { methods, headers } = isAdded ? lacks.added : lacks;
  const lines = [
    ...(methods.length > 0 ? [options.methods(methods)] : []),
    ...(headers.length > 0 ? [options.headers(headers)] : []),
  ];
  const place = note(isAdded ? 'aspnetcore-place-list' : 'option-place');
  const block: Block = {
    context: 'file',
    file,
    code: joinQuoted(lines, '\n'),
    edit,
  };
  return { blocks: [block], placement: [place], apply: like.apply.slice(-1) };
}
