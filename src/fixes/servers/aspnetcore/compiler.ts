import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Way } from '../../programs/ways.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'Program.cs';
const BUILD = {
  line: 'var app = builder.Build();',
  pattern: '^.*\\bapp = builder\\.Build\\(\\);$',
};
const LIST = { line: 'WithOrigins(', pattern: '\\bWithOrigins\\(' };
const APPLY = [{ purpose: note('apply-restart'), code: 'dotnet build' }];
const TRAPS = [note('checked-not-run')];

/** The policy for an ASP.NET Core application with minimal hosting, .NET 6 and later. */
export function compile(policy: Policy): Fix[] {
  return fixesOf('aspnetcore', policy, {
    program: {
      blocks: [
        insert('file', FILE, joinQuoted(program(policy), '\n'), { at: 'end', beside: BUILD }),
      ],
      placement: [note('aspnetcore-place')],
      apply: APPLY,
      traps: [...TRAPS, note('aspnetcore-order')],
    },
    package: packageWay(policy),
    list: canExtend(policy) ? listWay(policy) : undefined,
  });
}

function strings(values: readonly Quoted[]): Quoted {
  return joinQuoted(
    values.map((value) => config`"${value}"`),
    ', ',
  );
}

function isOneOf(name: Quoted, values: readonly Quoted[]): Quoted {
  return config`new[] { ${strings(values)} }.Contains(${name})`;
}

function indented(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`    ${line}`);
}

/** Headers are set when the response starts: after everything else, error pages included, if the program makes them. */
function program(policy: Policy): Quoted[] {
  const { preflight, asks, readers } = policy;
  const asked =
    preflight === 'leave'
      ? config`!preflight`
      : config`(!preflight || ${isOneOf(config`asked`, asks)})`;
  return [
    config`app.Use(async (context, next) =>`,
    config`{`,
    ...indented([
      ...pathLines(policy),
      config`var origin = context.Request.Headers["Origin"].ToString();`,
      config`var asked = context.Request.Headers["Access-Control-Request-Method"].ToString();`,
      config`var preflight = HttpMethods.IsOptions(context.Request.Method) && asked != "";`,
      config`var ours = ${isOneOf(config`origin`, readers)} && ${asked};`,
      config`context.Response.OnStarting(() =>`,
      config`{`,
      ...indented([...headerLines(policy), config`return Task.CompletedTask;`]),
      config`});`,
      ...(preflight === 'take'
        ? [
            config`if (ours && preflight)`,
            config`{`,
            config`    context.Response.StatusCode = 204;`,
            config`    return;`,
            config`}`,
          ]
        : []),
      config`await next(context);`,
    ]),
    config`});`,
  ];
}

/** The path as it was sent is not there any more: the one that routes compare is. */
function pathLines({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  const elsewhere =
    kind === 'paths'
      ? config`!${isOneOf(config`path`, paths)}`
      : config`!path.StartsWith("${paths[0]}", StringComparison.Ordinal)`;
  return [
    config`var path = (context.Request.PathBase + context.Request.Path).ToString();`,
    config`if (${elsewhere})`,
    config`{`,
    config`    await next(context);`,
    config`    return;`,
    config`}`,
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`headers["Access-Control-${name}"] = ${value};`;
}

function headerLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const isPublic = origins === 'any';
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  const answer = [
    set(config`Allow-Methods`, config`"${joinQuoted(methods, ', ')}"`),
    ...(names === '' ? [] : [set(config`Allow-Headers`, config`"${names}"`)]),
  ];
  return [
    config`var headers = context.Response.Headers;`,
    config`headers.Append("Vary", "Origin");`,
    ...(isPublic ? [config`headers.TryAdd("Access-Control-Allow-Origin", "*");`] : []),
    ...when(config`ours`, [
      set(config`Allow-Origin`, isPublic ? config`"*"` : config`origin`),
      ...(credentials ? [set(config`Allow-Credentials`, config`"true"`)] : []),
      ...(policy.today.dropsCredentials
        ? [config`headers.Remove("Access-Control-Allow-Credentials");`]
        : []),
      ...(exposed === ''
        ? []
        : [config`headers.Append("Access-Control-Expose-Headers", "${exposed}");`]),
    ]),
    ...(preflight === 'leave' ? [] : when(config`ours && preflight`, answer)),
  ];
}

function when(condition: Quoted, statements: readonly Quoted[]): Quoted[] {
  return [config`if (${condition})`, config`{`, ...indented(statements), config`}`];
}

function packageWay(policy: Policy): Way {
  const { origins, methods, requestHeaders, exposedHeaders, credentials, mark } = policy;
  const calls = [
    origins === 'any' ? config`AllowAnyOrigin()` : config`WithOrigins(${strings(origins)})`,
    config`WithMethods(${strings(methods)})`,
    ...(requestHeaders.length > 0 ? [config`WithHeaders(${strings(requestHeaders)})`] : []),
    ...(exposedHeaders.length > 0 ? [config`WithExposedHeaders(${strings(exposedHeaders)})`] : []),
    ...(credentials ? [config`AllowCredentials()`] : []),
  ];
  const chained = calls.map((call, at) =>
    at < calls.length - 1 ? config`    .${call}` : config`    .${call}));`,
  );
  const services = [
    config`builder.Services.AddCors(options => options.AddPolicy("cors${mark}", policy => policy`,
    ...chained,
  ];
  return {
    blocks: [
      insert('file', FILE, joinQuoted(services, '\n'), { at: 'start', beside: BUILD }),
      insert('file', FILE, config`app.UseCors("cors${mark}");`, { at: 'end', beside: BUILD }),
    ],
    placement: [note('aspnetcore-place-package'), note('package-only-first')],
    apply: APPLY,
    traps: [...TRAPS, note('aspnetcore-order')],
  };
}

function listWay({ readers }: Policy): Way {
  const code = readers.map((origin) => config`"${origin}", `).join('');
  return {
    blocks: [
      { context: 'file', file: FILE, code, edit: { how: 'extend', isEntry: true, ...LIST } },
    ],
    placement: [note('aspnetcore-place-list'), note('list-same-rights')],
    apply: APPLY,
    traps: TRAPS,
  };
}
