import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight (OPTIONS) was refused with status {status}',
  cause: [
    {
      when: 'login-demanded',
      text: 'A login check refuses the preflight (OPTIONS), which never carries a login: status {status}.',
    },
  ],
  happened: [
    '{host} refused the preflight (OPTIONS) with status {status}, so the browser never sent {method}.',
  ],
  why: [
    {
      when: 'login-demanded',
      text: 'It carries neither cookies nor `Authorization` nor a client certificate, so a login check before CORS always refuses it.',
    },
    {
      when: ['status-403', '!login-demanded'],
      text: 'A 403 without `WWW-Authenticate` can come from a login, a firewall or an access rule that runs before CORS.',
    },
  ],
  todo: [
    {
      when: ['login-demanded', '!names-server', 'url-is-loopback'],
      text: 'Let {host} answer OPTIONS before authentication runs (Spring Security: `http.cors(...)`, in XML ` <cors/>`).',
    },
    {
      when: ['login-demanded', '!names-server', '!url-is-loopback'],
      text: 'Let {host}, or what is in front of it, answer OPTIONS before authentication runs.',
    },
    {
      when: ['login-demanded', 'names-server'],
      text: 'Let {host} answer OPTIONS before authentication runs: that needs no login.',
    },
    {
      when: 'status-407',
      text: 'Status 407 comes from a proxy on the way: ask whoever runs it to let OPTIONS pass.',
    },
    {
      when: ['status-403', '!login-demanded'],
      text: 'Look into the log of {host}: if the OPTIONS is missing there, a firewall or gateway in front refused it.',
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
  ],
});
