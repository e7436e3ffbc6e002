import type { Block, Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { goFunction, goLines, goStrings } from '../../programs/go.ts';
import type { Way } from '../../programs/ways.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'main.go';
const CHECK: Command = { purpose: note('apply-restart'), code: 'go vet ./...' };
const LIST = {
  line: 'AllowedOrigins: []string{',
  // Gin's and Echo's packages call it AllowOrigins.
  pattern: '\\bAllow(?:ed)?Origins:\\s*\\[\\]string\\{',
};

/** The policy for a program on Go's own `net/http`, and for every router that is a handler. */
export function compile(policy: Policy): Fix[] {
  const name = goFunction(policy);
  return fixesOf('go', policy, {
    program: {
      blocks: [
        insert('file', FILE, joinQuoted(goLines(policy), '\n')),
        handler(config`${name}(mux)`),
      ],
      placement: [note('go-place'), note('go-handler')],
      apply: [CHECK],
    },
    package: packageWay(policy),
    list: canExtend(policy) ? listWay(policy) : undefined,
  });
}

/** The handler that the server is given. */
function handler(code: Quoted): Block {
  return {
    context: 'file',
    file: FILE,
    code,
    edit: {
      how: 'replace',
      line: 'http.ListenAndServe(addr, mux)',
      placeholder: 'mux',
      pattern: '\\bListenAndServe\\([^,\\n]*,\\s*(?<old>\\w+)\\)',
    },
  };
}

function packageWay(policy: Policy): Way {
  const { origins, methods, requestHeaders, exposedHeaders, credentials, mark } = policy;
  const lines = [
    config`var cors${mark} = cors.New(cors.Options{`,
    config`	AllowedOrigins: ${origins === 'any' ? config`[]string{"*"}` : goStrings(origins)},`,
    config`	AllowedMethods: ${goStrings(methods)},`,
    ...(requestHeaders.length > 0 ? [config`	AllowedHeaders: ${goStrings(requestHeaders)},`] : []),
    ...(exposedHeaders.length > 0 ? [config`	ExposedHeaders: ${goStrings(exposedHeaders)},`] : []),
    ...(credentials ? [config`	AllowCredentials: true,`] : []),
    config`})`,
  ];
  return {
    blocks: [
      insert('import', FILE, 'import "github.com/rs/cors"', {
        at: 'end',
        beside: { line: 'package main', pattern: '^package \\w+$' },
      }),
      insert('file', FILE, joinQuoted(lines, '\n')),
      handler(config`cors${mark}.Handler(mux)`),
    ],
    placement: [note('go-handler'), note('package-only-first')],
    apply: [{ purpose: note('apply-install'), code: 'go get github.com/rs/cors' }, CHECK],
  };
}

function listWay({ readers }: Policy): Way {
  const code = readers.map((origin) => config`"${origin}", `).join('');
  return {
    blocks: [
      { context: 'file', file: FILE, code, edit: { how: 'extend', isEntry: true, ...LIST } },
    ],
    placement: [note('go-place-list'), note('list-same-rights')],
    apply: [CHECK],
  };
}
