/** Who adds such a header to requests of a page; the texts word these keys. */
const ADDERS: readonly (readonly [key: string, names: RegExp])[] = [
  ['sentry', /^(?:sentry-trace|baggage)$/],
  ['otel', /^(?:traceparent|tracestate|b3|x-b3-.+)$/],
  ['datadog', /^x-datadog-.+$/],
  ['insights', /^(?:request-id|request-context)$/],
  ['newrelic', /^newrelic$/],
  ['elastic', /^elastic-apm-traceparent$/],
  ['forgery', /^x-(?:csrf|xsrf)-?token$/],
  ['ajax', /^x-requested-with$/],
  ['ngrok', /^ngrok-skip-browser-warning$/],
  ['sdk', /^x-stainless-.+$/],
  ['htmx', /^hx-.+$/],
  ['tus', /^tus-/],
  ['extension', /^x-fire(?:logger.*|php-.+)$/],
];

/**
 * The library, tool or extension that is known to add a request header; '' for every other name.
 *
 * @param name in lower case
 */
export function addedBy(name: string): string {
  return ADDERS.find(([, names]) => names.test(name))?.[0] ?? '';
}
