import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { CORS_NAMES, corsOptions } from '../../programs/cors-options.ts';
import { indented } from '../../programs/javascript.ts';
import { jsListWay } from '../../programs/javascript-ways.ts';
import { nodeLines } from '../../programs/node.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'src/main.ts';
const APP = {
  line: 'const app = await NestFactory.create(AppModule)',
  pattern: '^.*\\bNestFactory\\.create(?:<\\w+>)?\\(.*\\);?$',
};
const BELOW = { at: 'end', beside: APP } as const;
const APPLY = [{ purpose: note('apply-restart'), code: 'npx tsc --noEmit' }];

/** The policy for a NestJS application, on Express or on Fastify. */
export function compile(policy: Policy): Fix[] {
  const middleware = nodeLines(policy, {
    open: [config`app.use((request, response, next) => {`],
    pass: config`return next();`,
    end: config`return response.writeHead(204).end();`,
    close: config`});`,
  });
  const enabled = [
    config`app.enableCors({`,
    ...indented(corsOptions(policy, CORS_NAMES)),
    config`});`,
  ];
  return fixesOf('nestjs', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(middleware, '\n'), BELOW)],
      placement: [note('nestjs-place')],
      apply: APPLY,
    },
    package: {
      blocks: [insert('file', FILE, joinQuoted(enabled, '\n'), BELOW)],
      placement: [note('nestjs-place-package'), note('package-only-first')],
      apply: APPLY,
    },
    list: canExtend(policy)
      ? { ...jsListWay(policy, FILE, note('nestjs-place-list')), apply: APPLY }
      : undefined,
  });
}
