import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { answer } from '../../../src/diagnosis/testing.ts';
import type { PlanOptions, ServerId } from '../../../src/fixes/index.ts';
import { planFix } from '../../../src/fixes/index.ts';
import { compileNow } from '../../../src/fixes/servers/all.ts';
import { entryOf } from '../../../src/fixes/testing.ts';
import { hostileEntry, values } from '../../../src/fixes/testing-hostile.ts';
import { CACHE } from '../run.ts';

interface Language {
  readonly servers: readonly ServerId[];
  /** Around a text that is no whole file. */
  readonly head: (code: string) => string;
  /** Reads every file of a folder and prints the strings in them as a list in JSON; fails on a fault. */
  readonly program: string;
  readonly args: readonly string[];
}

const PHP = `$all = [];
foreach (glob($argv[1] . '/*') as $file) {
    foreach (token_get_all(file_get_contents($file), TOKEN_PARSE) as $token) {
        if (is_array($token) && in_array($token[0], [T_CONSTANT_ENCAPSED_STRING, T_ENCAPSED_AND_WHITESPACE])) {
            $all[] = $token[1];
        }
    }
}
echo json_encode($all);`;

const PYTHON = `import ast, glob, json, sys
found = []
for name in glob.glob(sys.argv[1] + "/*"):
    for node in ast.walk(ast.parse(open(name).read())):
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
            found.append(node.value if isinstance(node.value, str) else node.value.decode())
print(json.dumps(found))`;

const RUBY = `require "ripper"
require "json"
found = Dir[ARGV[0] + "/*"].flat_map do |name|
  text = File.read(name)
  raise "no Ruby: " + text if Ripper.sexp(text).nil?
  Ripper.lex(text).select { |token| token[1] == :on_tstring_content }.map { |token| token[2] }
end
puts found.to_json`;

const PERL = `use PPI;
use JSON::PP;
my @all;
for my $file (glob "$ARGV[0]/*") {
    open my $in, '<', $file or die;
    my $text = do { local $/; <$in> };
    eval "sub { $text }" or die $@;
    # The document, which its parts do not outlive.
    my $document = PPI::Document->new(\\$text);
    my $quotes = $document->find('PPI::Token::Quote') || [];
    push @all, map { $_->string } @$quotes;
}
print encode_json(\\@all);`;

const LANGUAGES: Readonly<Record<string, Language>> = {
  PHP: {
    servers: ['php', 'laravel', 'wordpress'],
    head: (code) => (code.startsWith('<?php') ? code : `<?php\n${code}`),
    program: '/usr/bin/php',
    args: ['-r', PHP, '--'],
  },
  Python: {
    servers: ['django', 'flask', 'fastapi', 'wsgi', 'aiohttp', 'tornado', 'jupyter'],
    head: (code) => code,
    program: '/usr/bin/python3',
    args: ['-c', PYTHON],
  },
  Ruby: {
    servers: ['rails', 'sinatra'],
    head: (code) => code,
    program: '/usr/bin/ruby',
    args: ['-e', RUBY],
  },
  Perl: {
    servers: ['plack'],
    head: (code) => `my $app;\n${code}`,
    program: '/usr/bin/perl',
    args: ['-e', PERL],
  },
};

/** So many texts made from hostile values. */
const ENOUGH = 1000;

/** Quotes of the language itself, and what our own patterns hold. */
const ALLOWED = /^[b'"]*[\w.:/[\]~,; |()?!*^$\\%{}=-]*['"]*$/;

function textsOf(servers: readonly ServerId[], one: Entry, options: PlanOptions): string[] {
  const { policy } = planFix([one], options);
  if (policy === undefined) return [];
  return servers
    .flatMap((server) => compileNow(server, policy))
    .filter(({ variant }) => variant !== 'list')
    .flatMap(({ blocks }) => blocks.filter(({ edit }) => edit.how !== 'extend'))
    .map(({ code }) => code);
}

function stringsIn({ head, program, args }: Language, texts: readonly string[]): string[] {
  mkdirSync(CACHE, { recursive: true });
  const dir = mkdtempSync(join(CACHE, 'read-'));
  try {
    for (const [at, text] of texts.entries()) writeFileSync(join(dir, `${at}`), head(text));
    const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
    return JSON.parse(execFileSync(program, [...args, dir], options)) as string[];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

describe.each(Object.entries(LANGUAGES))('%s, read by its own parser', (_, language) => {
  it('notices a fault', () => {
    expect(() => stringsIn(language, ['(('])).toThrow('Command failed');
  }, 60_000);

  it('has no fault', () => {
    const asked = { 'Access-Control-Request-Headers': 'content-type,x-token' };
    const entries = [
      entryOf({ actual: answer(200) }),
      entryOf({ method: 'PUT', asked, preflight: answer(403) }),
    ];
    const options: PlanOptions[] = [
      { credentials: true, exposedHeaders: ['X-Total'] },
      { credentials: false, publicData: true },
      { credentials: false, scope: 'folder' },
    ];
    const texts = entries.flatMap((one) =>
      options.flatMap((how) => textsOf(language.servers, one, how)),
    );
    expect(stringsIn(language, texts).join()).toContain('https://app.example');
  }, 60_000);

  it('holds no value of a hostile page that it would read as anything else', () => {
    const texts: string[] = [];
    assert(
      property(values, (given) => {
        if (given.origin === 'null' || texts.length > ENOUGH) return;
        const options = { exposedHeaders: [given.header] };
        texts.push(...textsOf(language.servers, hostileEntry(given), options));
      }),
      { numRuns: 2000 },
    );
    expect(texts.length).toBeGreaterThan(ENOUGH);
    for (const text of new Set(stringsIn(language, texts))) expect(text).toMatch(ALLOWED);
  }, 300_000);
});
