import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assert, property } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { answer } from '../../../src/diagnosis/testing.ts';
import type { Fix, PlanOptions } from '../../../src/fixes/index.ts';
import { planFix } from '../../../src/fixes/index.ts';
import { compileNow } from '../../../src/fixes/servers/all.ts';
import { entryOf } from '../../../src/fixes/testing.ts';
import { hostileEntry, values } from '../../../src/fixes/testing-hostile.ts';
import { applied } from '../apply.ts';
import { CACHE } from '../run.ts';

/** What is used of web-tree-sitter, which `npm run stacks` installs. */
interface Node {
  readonly type: string;
  readonly text: string;
  readonly hasError: boolean;
  readonly children: readonly Node[];
}
interface TreeSitter {
  readonly Parser: {
    init(): Promise<void>;
    new (): { setLanguage(to: unknown): void; parse(text: string): { readonly rootNode: Node } };
  };
  readonly Language: { load(path: string): Promise<unknown> };
}

const PACKAGES = join(CACHE, 'node_modules');
const GRAMMAR = join(PACKAGES, 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm');
const entry = pathToFileURL(join(PACKAGES, 'web-tree-sitter/web-tree-sitter.js')).href;

/** As the maker's template for a web program has it, with a policy for others. */
const PROGRAM = `var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("own", policy => policy
    .WithOrigins("https://www.shop.example")));
var app = builder.Build();
app.UseCors("own");
app.MapGet("/items", () => new[] { 1, 2 });
app.Run();
`;

const asked = { 'Access-Control-Request-Headers': 'content-type,x-token' };
const BLOCKED: readonly Entry[] = [
  entryOf({ actual: answer(200) }),
  entryOf({ method: 'PUT', asked, preflight: answer(200) }),
  entryOf({ method: 'PUT', asked, preflight: answer(403) }),
  entryOf({ actual: answer(200, { Vary: 'Origin' }) }),
];
const OPTIONS: readonly PlanOptions[] = [
  { credentials: false },
  { credentials: true, addOrigins: ['http://localhost:3000'] },
  { credentials: false, exposedHeaders: ['X-Total'] },
  { credentials: false, publicData: true },
  { credentials: false, scope: 'site' },
  { credentials: false, scope: 'folder' },
];

const fixesOf = (one: Entry, options: PlanOptions): readonly Fix[] => {
  const { policy } = planFix([one], options);
  return policy === undefined ? [] : compileNow('aspnetcore', policy);
};

/** Every name that a text may call, from https://learn.microsoft.com/en-us/dotnet/api/. */
const API = new Set(
  'WebApplication CreateBuilder Services AddCors AddPolicy WithOrigins Build UseCors MapGet Run Use'
    .concat(' Request Headers ToString HttpMethods IsOptions Method Contains Response OnStarting')
    .concat(' Append TryAdd Remove Task CompletedTask StatusCode PathBase Path StartsWith')
    .concat(' StringComparison Ordinal AllowAnyOrigin WithMethods WithHeaders WithExposedHeaders')
    .concat(' AllowCredentials args builder options policy app context next path origin asked')
    .concat(' preflight ours headers')
    .split(' '),
);

function nodes(node: Node): Node[] {
  return [node, ...node.children.flatMap(nodes)];
}

describe('C#, read by its grammar', () => {
  let parse: (text: string) => Node;

  beforeAll(async () => {
    const { Parser, Language } = (await import(entry)) as TreeSitter;
    await Parser.init();
    const parser = new Parser();
    parser.setLanguage(await Language.load(GRAMMAR));
    parse = (text) => parser.parse(text).rootNode;
  });

  const read = (fix: Fix) => {
    const text = applied({ 'Program.cs': PROGRAM }, fix.blocks)['Program.cs'] ?? '';
    const root = parse(text);
    if (root.hasError) throw new Error(`no C#: ${text}`);
    return nodes(root);
  };

  it('notices what is none', () => {
    expect(parse(PROGRAM).hasError).toBe(false);
    expect(parse(PROGRAM.replace('args);', 'args;')).hasError).toBe(true);
  });

  it('has no fault and calls nothing that is not documented', () => {
    const fixes = BLOCKED.flatMap((one) => OPTIONS.flatMap((options) => fixesOf(one, options)));
    expect(new Set(fixes.map(({ variant }) => variant))).toEqual(
      new Set(['package', 'program', 'list']),
    );
    for (const fix of fixes) {
      const names = read(fix).filter(({ type }) => type === 'identifier');
      expect(names.map(({ text }) => text).filter((name) => !API.has(name))).toEqual([]);
    }
  });

  it('holds no value of a hostile page that it would read as anything else', () => {
    let count = 0;
    assert(
      property(values, (given) => {
        if (given.origin === 'null') return;
        for (const fix of fixesOf(hostileEntry(given), { exposedHeaders: [given.header] })) {
          count += 1;
          const strings = read(fix).filter(({ type }) => type === 'string_literal_content');
          for (const { text } of strings) expect(text).toMatch(/^[\w.:/[\]~, *-]*$/);
        }
      }),
      { numRuns: 600 },
    );
    expect(count).toBeGreaterThan(1000);
  }, 120_000);
});
