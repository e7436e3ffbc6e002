import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight (OPTIONS) was refused with status {status}',
  happened: [
    '{host} refused the preflight (OPTIONS) with status {status}, so the browser never sent {method}.',
  ],
  why: [
    {
      when: 'login-demanded',
      text: 'A preflight never carries cookies, `Authorization` or a client certificate, so a login check that runs before CORS always refuses it.',
    },
    {
      when: ['status-403', 'refused-by-cors-code', '!login-demanded'],
      text: 'CORS headers on the refusal suggest that CORS code itself said no: to the origin, the method or a header.',
    },
    {
      when: ['status-403', '!refused-by-cors-code', '!login-demanded'],
      text: 'A 403 has two usual causes: a CORS library does not allow this origin, method or header, or a login check runs first.',
    },
  ],
  todo: [
    {
      when: 'login-demanded',
      text: 'Let {host} answer OPTIONS before authentication runs: that needs no login.',
    },
    {
      when: 'status-407',
      text: 'Status 407 comes from a proxy on the way: ask whoever runs it to let OPTIONS pass.',
    },
    {
      when: ['status-403', '!login-demanded', '!origin-is-null'],
      text: 'Check the lists of the CORS library on {host}: {origin}, {method} and each request header must be in them.',
    },
    {
      when: ['status-403', '!login-demanded'],
      text: 'Repeat the OPTIONS with curl, each time without one line (`Origin`, `Access-Control-Request-Headers`): whichever passes names the cause.',
    },
    {
      when: '!login-demanded',
      text: 'If a login or firewall rule refuses OPTIONS, exempt only OPTIONS; {method} keeps the rule.',
    },
  ],
  avoid: [
    {
      when: 'login-demanded',
      text: 'Do not switch off authentication for {method}: only OPTIONS goes without.',
    },
    {
      when: 'login-demanded',
      text: 'Do not try to sign the preflight in: no page can add anything to it.',
    },
  ],
});
