import { english } from '../reason-text.ts';

export default english({
  title: 'The value of ‘Access-Control-Allow-Origin’ is not an origin',
  happened: [
    '{host} sent {value|=an empty value}; the browser expects {origin}.',
    '{problem|empty=The header is there, but empty.|quotes=The quotation marks are part of the value.|unset=Apache writes `(null)` when its variable is not set.|placeholder=It looks like a placeholder that nobody replaced.|scheme=It lacks a scheme such as `https://`.|unreadable=It cannot be read as scheme, host and port.}',
  ],
  why: [
    'An origin is a scheme, a host and sometimes a port, such as {origin}; the browser compares it as plain text.',
  ],
  todo: [
    'Write the origin as the browser sends it: {origin}.',
    {
      when: 'value-from-variable',
      text: 'Does a variable fill it? Find out what it holds here, and send no header when no listed origin asks.',
    },
  ],
  avoid: [],
});
