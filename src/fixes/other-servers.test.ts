import { describe, expect, it } from 'vitest';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import type { ServerId } from './servers/list.ts';
import { entryOf, fixOf, textOf } from './testing.ts';

const blocked = entryOf({
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'content-type' },
  preflight: answer(405),
});
const two = { addOrigins: ['https://b.example'], credentials: true };
const on = (server: ServerId, options: PlanOptions = {}, entry = blocked) =>
  fixOf(planFixes([entry], options), server, 'only');

/** Marks differ from address to address. */
const plain = (text: string) => text.replace(/(?<=cors_(?:[a-z]+_)?)[0-9a-z]*\d[0-9a-z]*/g, 'M');

describe('Caddy', () => {
  it('answers preflights before every login and handle', () => {
    const { blocks } = on('caddy');
    expect(blocks.map(({ context }) => context)).toEqual(['caddy-global', 'caddy-site']);
    expect(blocks[0]?.code).toBe('order error after header');
  });

  it('sets its headers at once, for errors, and again in place of the application’s', () => {
    expect(plain(on('caddy', two).blocks[1]?.code ?? '')).toBe(`@cors_path_M {
    path /items /items/*
}
@cors_allowed_M {
    path /items /items/*
    header Origin "https://app.example"
    header Origin "https://b.example"
}
@cors_others_M {
    path /items /items/*
    not {
        header Origin "https://app.example"
        header Origin "https://b.example"
    }
}
header @cors_path_M +Vary "Origin"
header @cors_allowed_M {
    Access-Control-Allow-Origin {header.Origin}
    Access-Control-Allow-Credentials "true"
    Access-Control-Allow-Methods "PUT"
    Access-Control-Allow-Headers "content-type"
    Access-Control-Max-Age "600"
}
header @cors_allowed_M {
    Access-Control-Allow-Origin {header.Origin}
    Access-Control-Allow-Credentials "true"
    defer
}
header @cors_others_M {
    -Access-Control-Allow-Origin
    -Access-Control-Allow-Credentials
}
@cors_preflight_M {
    path /items /items/*
    method OPTIONS
    header Access-Control-Request-Method *
}
error @cors_preflight_M 204`);
  });
});

describe('HAProxy', () => {
  it('compares exactly, and keeps for the answer what it knows of the request', () => {
    const text = plain(textOf(on('haproxy', two)));
    expect(text).toContain('{ req.fhdr(Origin) -m str https://app.example https://b.example }');
    expect(text).toContain(
      'http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_M)] if { var(txn.cors_origin_M) -m found }',
    );
    expect(text).not.toMatch(/^http-response/m);
  });

  it('covers a folder by its beginning only', () => {
    const folder = entryOf({ url: 'https://api.example/api/', actual: answer(200) });
    expect(plain(textOf(on('haproxy', {}, folder)))).toContain('acl cors_path_M path_beg /api/\n');
  });
});

describe('Express', () => {
  it('names what is allowed, for cors would repeat whatever is asked', () => {
    expect(plain(textOf(on('express', two)))).toBe(`import cors from 'cors';
const cors_M = cors({
  origin: ['https://app.example', 'https://b.example'],
  credentials: true,
  methods: ['PUT'],
  allowedHeaders: ['content-type'],
  maxAge: 600,
});
app.use('/items', (request, response, next) => {
  const isPlain = request.method === 'OPTIONS' && !request.get('Access-Control-Request-Method');
  return isPlain ? next() : cors_M(request, response, next);
});`);
  });

  it('leaves a preflight that the application answers well to the application', () => {
    const answered = entryOf({ actual: answer(200) });
    expect(textOf(on('express', {}, answered))).toContain('preflightContinue: true');
  });
});

describe('Vite', () => {
  it('passes the path on', () => {
    expect(textOf(on('vite'))).toContain(`    '/items': {
      target: 'https://api.example',
      changeOrigin: true,
    },`);
  });

  it('takes a prefix where the path is that of the page itself', () => {
    const root = entryOf({ url: 'https://api.example/?q=1', actual: answer(200) });
    expect(textOf(on('vite', {}, root))).toContain("path.replace(/^\\/upstream/, '')");
  });
});

describe('any other server', () => {
  it('gets one list for every answer and one for preflights, and is told how to compare', () => {
    const { blocks, placement } = on('headers', two);
    expect(blocks.map(({ context }) => context)).toEqual(['response', 'preflight']);
    expect(blocks[0]?.code).toBe(`Access-Control-Allow-Origin: https://app.example
Access-Control-Allow-Credentials: true
Vary: Origin`);
    expect(placement.map(({ id }) => id)).toContain('headers-origins');
  });
});
