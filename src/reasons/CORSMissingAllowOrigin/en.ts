import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Access-Control-Allow-Origin’ missing',
  happened: [
    'The server {host} received the request and answered with status {status}, but its answer does not say that {origin} may read it.',
    'The browser therefore kept the answer from the page.',
  ],
  why: [
    'A browser lets a page read an answer from another origin (another scheme, host or port) only when that server says so; otherwise any site could read what you are logged in to elsewhere.',
  ],
  todo: [
    'On {host}, send `Access-Control-Allow-Origin: {origin}` with this answer: one origin, with its scheme, without a trailing slash.',
    'Several origins: keep the list in the server’s configuration, compare the request’s `Origin` with it, send back the one that matches, and send `Vary: Origin` on every answer of this address, also on those that allow nobody.',
    'Data that everyone may read: send `Access-Control-Allow-Origin: *`. It serves every request made without credentials, that is, what `fetch` does by default and `crossorigin="anonymous"` too.',
    'Where the line goes: in Apache `Header always set …` stands in `<VirtualHost>`, `<Location>`, `<Directory>`, `<Files>` or a `.htaccess` file and needs mod_headers; in Nginx `add_header … always;` stands in `server` or `location`. With `always` it goes out with errors too.',
  ],
  avoid: [
    'Do not put several origins into the header: it takes one origin or `*`, never a list.',
    'Do not send `*` for a private API, such as one inside a company’s network: every site that an employee opens could then read it. `*` does not keep cookies from being sent either; it only makes browsers withhold the answer to a request with credentials.',
    'Do not echo whatever `Origin` arrives without comparing it with a list, and never allow `null`: both let in everybody.',
  ],
});
