import { english } from '../reason-text.ts';

export default english({
  title:
    'missing token ‘{names}’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
  cause: [
    {
      when: 'refuses-library-header',
      text: '{by|sentry=Sentry adds|otel=Tracing such as OpenTelemetry adds|datadog=Datadog adds|insights=Application Insights adds|newrelic=New Relic adds|elastic=Elastic APM adds|forgery=A framework’s protection against forged requests adds|ajax=An HTTP library adds|ngrok=Somebody added for ngrok|sdk=A vendor’s SDK adds|htmx=htmx adds|tus=The tus protocol needs|extension=A browser extension probably adds} a request header that {host} does not allow.',
    },
    'The preflight response does not allow the request header {names}.',
  ],
  happened: [
    'The request carries {names}; the preflight response lists {value|=nothing} in `Access-Control-Allow-Headers`.',
  ],
  why: [
    'Apart from a few safe ones, a request header can make a server do what it does not expect from other sites’ pages.',
  ],
  todo: [
    {
      when: 'refuses-library-header',
      text: '{by|sentry=Limit `tracePropagationTargets` to your own servers.|otel=Limit `propagateTraceHeaderCorsUrls` to your own servers.|datadog=Limit `allowedTracingUrls` to your own servers.|insights=Name this server in `correlationHeaderExcludedDomains`.|newrelic=Limit `distributed_tracing.allowed_origins` to your own servers.|elastic=Limit `distributedTracingOrigins` to your own servers.|forgery=Only the framework’s own server needs it: send it nowhere else.|ajax=Remove that default of the library for this server.|ngrok=Only ngrok’s free tunnels read it: send it nowhere else.|sdk=The server must list it, or your own server makes the call.|htmx=Allow it, or request other servers with `fetch`.|tus=A tus server allows it: a tus client cannot upload to any other.|extension=Try a window without extensions, and switch off the one that adds it.}',
    },
    {
      when: '!refuses-extension-header',
      text: 'Your server? Add {names} to the headers it allows on OPTIONS, and keep the others.',
    },
    {
      when: ['refuses-range', '!refuses-library-header'],
      text: 'Or ask for a range with a start (`bytes=0-499`): that needs no permission, an end (`bytes=-500`) does.',
    },
    {
      when: ['preflight-better-avoided', '!refuses-range', '!refuses-library-header'],
      text: 'Not your server, or not needed? Remove {asked} in the page’s code: then there is no preflight.',
    },
  ],
  avoid: [],
});
