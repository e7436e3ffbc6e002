import { english } from '../reason-text.ts';

export default english({
  title: 'Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed',
  happened: [
    'The answer from {host} carries `Access-Control-Allow-Origin` more than once; read together, the value is {value}.',
    'Browsers accept exactly one and refuse the answer, even when both are the same.',
  ],
  why: [
    'With two answers to the question “who may read this?” a browser cannot know which one you meant, so it trusts neither.',
  ],
  todo: [
    'Look for every place that adds the header: the application, its framework, the web server, a proxy, a CDN. Keep it in one of them.',
    'Let that one send a single value: the request’s `Origin` when it is on your list, or `*` for data that everyone may read without credentials.',
  ],
  avoid: [
    'Do not add a further line in the hope that it wins: Nginx’s `add_header` and Apache’s `Header always set` add theirs to what an application behind them already sent.',
  ],
});
