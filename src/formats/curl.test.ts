import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/index.ts';
import { answer, exchangeOf } from '../diagnosis/testing.ts';
import { curlCommands } from './share.ts';

const exchange = exchangeOf([
  { method: 'PUT', preflight: answer(204), asked: { 'Access-Control-Request-Headers': 'x-a' } },
]);
const entry = { exchange, diagnosis: diagnose(exchange) };

describe('curl', () => {
  it('asks as the browser did, preflight first, for a POSIX shell', () => {
    expect(curlCommands(entry, 'posix')).toEqual([
      {
        hop: 0,
        kind: 'preflight',
        code: "curl -g -sS -i --path-as-is -X 'OPTIONS' -H 'Origin: https://app.example' -H 'Sec-Fetch-Mode: cors' -H 'Access-Control-Request-Method: PUT' -H 'Access-Control-Request-Headers: x-a' --url 'https://api.example/items' | head -c 4000",
      },
      {
        hop: 0,
        kind: 'actual',
        code: "curl -g -sS -i --path-as-is -X 'PUT' -H 'Origin: https://app.example' -H 'x-a: YOUR-VALUE' -H 'Content-Length: 0' --url 'https://api.example/items' | head -c 4000",
      },
    ]);
  });

  it('asks the same on Windows', () => {
    expect(curlCommands(entry, 'windows').at(-1)?.code).toBe(
      'curl -g -sS -i --path-as-is -X ^"PUT^" -H ^"Origin^: https^://app.example^" -H ^"x-a^: YOUR-VALUE^" -H ^"Content-Length^: 0^" --url ^"https^://api.example/items^"',
    );
  });

  it('shows GET and HEAD as curl wants them', () => {
    const codes = ['GET', 'HEAD'].flatMap((method) => {
      const one = exchangeOf([{ method, actual: answer(200) }]);
      return curlCommands({ exchange: one, diagnosis: diagnose(one) }, 'posix');
    });
    expect(codes[0]?.code).not.toContain('-X');
    expect(codes[1]?.code).toContain(' --head ');
  });

  it('follows no redirect by itself: each hop is a command', () => {
    const hops = exchangeOf([{ actual: answer(302) }, { url: 'https://b.example/' }]);
    const commands = curlCommands({ exchange: hops, diagnosis: diagnose(hops) }, 'posix');
    expect(commands.map(({ hop, kind }) => [hop, kind])).toEqual([
      [0, 'actual'],
      [1, 'actual'],
    ]);
    expect(commands.map(({ code }) => code).join()).not.toContain('-L');
  });
});
