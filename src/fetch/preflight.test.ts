import { describe, expect, it } from 'vitest';
import {
  allowHeaders,
  allowMethods,
  extractHeaderListValues,
  isMethodAllowed,
  namesNotAllowed,
  preflightQuestion,
} from './preflight.ts';

function list(value: string | null) {
  const headers = value === null ? [] : [{ name: 'Access-Control-Allow-Methods', value }];
  return extractHeaderListValues(headers, 'access-control-allow-methods');
}

describe('extractHeaderListValues', () => {
  it.each([
    [null, []],
    ['', []],
    ['PUT', ['PUT']],
    [' PUT ,\tDELETE', ['PUT', 'DELETE']],
    [' \tPUT \t,DELETE', ['PUT', 'DELETE']],
    ['PUT,\t  DELETE', ['PUT', 'DELETE']],
    ['PUT,,DELETE,', ['PUT', 'DELETE']],
    ['*', ['*']],
  ])('%j gives %j', (value, items) => {
    expect(list(value)).toEqual({ items });
  });

  it.each([
    ['PUT;DELETE', 'PUT;DELETE'],
    ['GET, PUT DELETE', 'PUT DELETE'],
    ['"PUT"', '"PUT"'],
  ])('%j fails on %j', (value, invalid) => {
    expect(list(value)).toEqual({ items: [], invalid });
  });
});

describe('isMethodAllowed', () => {
  it.each([
    ['GET', false, null, true],
    ['POST', true, null, true],
    ['PUT', false, null, false],
    ['PUT', false, 'GET, PUT', true],
    ['PUT', false, 'put', false],
    ['patch', false, 'PATCH', false],
    ['PUT', false, '*', true],
    ['PUT', true, '*', false],
    ['*', true, '*', true],
  ])('%s, credentialed %s, against %j: %s', (method, credentialed, value, allowed) => {
    expect(isMethodAllowed(method, credentialed, list(value))).toBe(allowed);
  });
});

describe('namesNotAllowed', () => {
  it.each([
    [['x-a'], false, 'X-A', []],
    [['content-type', 'x-a'], false, 'x-a', ['content-type']],
    [['x-a'], false, '*', []],
    [['authorization'], false, '*', []],
    [['x-a'], true, '*', ['x-a']],
    [['*'], true, '*', []],
  ])('%j, credentialed %s, against %j leaves %j', (names, credentialed, value, left) => {
    expect(namesNotAllowed(names, credentialed, list(value))).toEqual(left);
  });
});

describe('preflightQuestion', () => {
  it('reads what a preflight asks for', () => {
    const sent = [
      { name: 'Access-Control-Request-Method', value: 'PUT' },
      { name: 'Access-Control-Request-Headers', value: 'content-type,x-a' },
    ];
    expect(preflightQuestion(sent)).toEqual({
      method: 'PUT',
      headerNames: ['content-type', 'x-a'],
    });
  });

  it('asks for no header where none is named, and for none without a name', () => {
    const method = { name: 'Access-Control-Request-Method', value: 'PUT' };
    expect(preflightQuestion([method])).toEqual({ method: 'PUT', headerNames: [] });
    const names = { name: 'Access-Control-Request-Headers', value: ' x-a , ,x-b,' };
    expect(preflightQuestion([method, names])?.headerNames).toEqual(['x-a', 'x-b']);
  });

  it('is undefined for an OPTIONS of the page itself', () => {
    expect(preflightQuestion([{ name: 'Origin', value: 'https://app.example' }])).toBeUndefined();
    expect(preflightQuestion(undefined)).toBeUndefined();
  });
});

it('methods and headers are read from lists of their own', () => {
  const headers = [
    { name: 'access-control-allow-methods', value: 'PUT' },
    { name: 'access-control-allow-headers', value: 'x-a, x b' },
  ];
  expect(allowMethods(headers)).toEqual({ items: ['PUT'] });
  expect(allowHeaders(headers)).toEqual({ items: [], invalid: 'x b' });
});
