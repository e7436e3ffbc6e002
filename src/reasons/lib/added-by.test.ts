import { expect, it } from 'vitest';
import { addedBy } from './added-by.ts';

it.each([
  ['sentry-trace', 'sentry'],
  ['baggage', 'sentry'],
  ['traceparent', 'otel'],
  ['x-b3-traceid', 'otel'],
  ['x-datadog-trace-id', 'datadog'],
  ['request-id', 'insights'],
  ['newrelic', 'newrelic'],
  ['elastic-apm-traceparent', 'elastic'],
  ['x-xsrf-token', 'forgery'],
  ['x-csrf-token', 'forgery'],
  ['x-requested-with', 'ajax'],
  ['ngrok-skip-browser-warning', 'ngrok'],
  ['x-stainless-lang', 'sdk'],
  ['hx-request', 'htmx'],
  ['tus-resumable', 'tus'],
  ['x-firelogger', 'extension'],
])('%s is added by %s', (name, key) => {
  expect(addedBy(name)).toBe(key);
});

it.each(['x-request-id', 'authorization', 'trace', 'x-datadog', 'x-firewall', 'my-baggage', ''])(
  '%j is nobody’s but the page’s',
  (name) => {
    expect(addedBy(name)).toBe('');
  },
);
