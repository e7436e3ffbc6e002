import { english } from '../reason-text.ts';

export default english({
  title:
    'missing token ‘{names}’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
  happened: [
    'The request carries {names}, which {host} does not allow: its preflight response lists {value|=nothing} in `Access-Control-Allow-Headers`.',
  ],
  why: [
    'Apart from a few safe ones, a request header can make a server do what it does not expect from other sites’ pages.',
  ],
  todo: [
    {
      when: 'refuses-library-header',
      text: '{by|sentry=Sentry adds it: limit `tracePropagationTargets` to your own servers.|otel=Tracing such as OpenTelemetry adds it: limit `propagateTraceHeaderCorsUrls` to your own servers.|datadog=Datadog adds it: limit `allowedTracingUrls` to your own servers.|insights=Application Insights adds it: name this server in `correlationHeaderExcludedDomains`.|newrelic=New Relic adds it: limit `distributed_tracing.allowed_origins` to your own servers.|elastic=Elastic APM adds it: limit `distributedTracingOrigins` to your own servers.|forgery=A framework adds it against forged requests: only its own server needs it, so send it nowhere else.|ajax=An HTTP library adds it by default: remove that default for this server.|ngrok=Only ngrok’s free tunnels read it: send it nowhere else.|sdk=A vendor’s SDK adds it: the server must list it, or your own server makes the call.|htmx=htmx adds it to every request: allow it, or request other servers with `fetch`.|extension=A browser extension adds it: try a window without extensions.}',
    },
    'Your server? Add {names} to the headers it allows on OPTIONS, and keep the others.',
    {
      when: ['refuses-range', '!refuses-library-header'],
      text: 'Or ask for a range with a start (`bytes=0-499`): that needs no permission, an end (`bytes=-500`) does.',
    },
    {
      when: ['preflight-better-avoided', '!refuses-range', '!refuses-library-header'],
      text: 'Not your server, or not needed? Remove {asked} in the page’s code: then there is no preflight.',
    },
  ],
  avoid: [
    'Do not use `Access-Control-Expose-Headers` for this: it is about response headers.',
    {
      when: 'sends-authorization',
      text: 'Do not rely on `*` for `Authorization`: the standard excludes it.',
    },
  ],
});
