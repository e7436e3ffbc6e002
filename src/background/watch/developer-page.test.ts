import { describe, expect, it } from 'vitest';
import { hostOf, isDevelopersPage } from './developer-page.ts';

describe('a page that is a developer’s', () => {
  it.each([
    'http://localhost/',
    'http://localhost:3000/app?x#y',
    'https://LOCALHOST./',
    'http://api.localhost:8080/',
    'http://printer.local/',
    'http://shop.test/',
    'http://shop.test./',
    'http://user:password@localhost/',
    'http://wiki.internal/',
    'http://nas.home.arpa/',
    'http://intranet/',
    'http://web:8080/',
    'http://100.64.0.1/',
    'http://100.127.255.254/',
    'http://127.0.0.1/',
    'http://127.0.0.1:5173/',
    'http://127.255.255.254/',
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://2130706433/',
    'http://0.0.0.0:8000/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.1.1/',
    'http://[::1]:3000/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    'http://[fd12:3456:789a::1]/',
    'http://[fc00::1]/',
    'http://[fe80::1]/',
    'http://[febf::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:192.168.0.7]/',
    'file:///home/me/page.html',
  ])('%s', (url) => expect(isDevelopersPage(url)).toBe(true));
});

describe('a page that is not', () => {
  it.each([
    'https://example.com/',
    'http://internal.example.com/',
    'http://100.63.0.1/',
    'http://100.128.0.1/',
    'http://localhost.evil.com/',
    'http://127.0.0.1.evil.com/',
    'http://192.168.1.1.evil.com/',
    'http://localhost@evil.com/',
    'http://127.0.0.1:80@evil.com/',
    'http://evil.com/?localhost',
    'http://evil.com/#http://localhost/',
    'http://notlocalhost.example/',
    'http://latest.example/',
    'http://mylocal.example/',
    'http://test.com/',
    'http://local.net/',
    'http://11.0.0.1/',
    'http://1.10.0.0/',
    'http://128.0.0.1/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://192.169.0.1/',
    'http://169.253.0.1/',
    'http://[::2]/',
    'http://[2001:db8::1]/',
    'http://[fec0::1]/',
    'http://[fe00::1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[::ffff:0:7f00:1]/',
    'http://fc00.com/',
    'http://fe80.example/',
    'about:blank',
    'data:text/html,localhost',
    'chrome://newtab/',
    'moz-extension://localhost/',
    'localhost',
    '',
  ])('%j', (url) => expect(isDevelopersPage(url)).toBe(false));
});

describe('hosts that the developer lists', () => {
  it.each([
    ['example.com', 'https://example.com/', true],
    ['example.com', 'https://staging.example.com:8443/', true],
    ['*.example.com', 'https://staging.example.com/', true],
    ['.example.com', 'https://example.com./', true],
    [' EXAMPLE.com ', 'https://example.com/', true],
    ['https://example.com:8443/app?x', 'http://example.com/', true],
    ['example.com:8443', 'https://example.com/', true],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['203.0.113.7', 'http://203.0.113.7/', true],
    ['[2001:db8::1]', 'http://[2001:db8::1]:80/', true],
    ['example.com', 'https://notexample.com/', false],
    ['example.com', 'https://example.com.evil.com/', false],
    ['staging.example.com', 'https://example.com/', false],
    ['', 'https://example.com/', false],
    ['*', 'https://example.com/', false],
    ['.', 'https://example.com/', false],
    ['http://', 'https://example.com/', false],
    ['a b', 'https://example.com/', false],
  ])('%j and %s: %s', (entry, url, expected) => {
    expect(isDevelopersPage(url, [entry])).toBe(expected);
  });
});

describe('the host of a page', () => {
  it.each([
    ['https://user@Example.com.:8443/a', 'example.com'],
    ['http://[::1]/', '[::1]'],
    ['file:///a', undefined],
    ['ftp://example.com/', undefined],
    ['', undefined],
  ])('%j: %j', (url, expected) => expect(hostOf(url)).toBe(expected));
});
