import { english } from '../reason-text.ts';

export default english({
  title: 'The value of ‘Access-Control-Allow-Origin’ is not an origin',
  happened: [
    '{host} sent {value|=the header without any value} where the browser expects exactly {origin}.',
    '{problem|empty=There is nothing to compare with the page’s origin.|quotes=Quotation marks are part of the value here, and so it differs.|unset=Apache writes `(null)` when the variable that it was to send is not set.|placeholder=It looks like a placeholder or a variable that nobody replaced: it is sent as it stands.|scheme=It does not begin with a scheme such as `https://`.|unreadable=It cannot be read as scheme, host and port.}',
  ],
  why: [
    'An origin is a scheme, a host and sometimes a port, such as {origin}; the browser compares the header with it character by character and interprets nothing.',
  ],
  todo: [
    'Send `Access-Control-Allow-Origin: {origin}`: with its scheme, without quotation marks, without a trailing slash.',
    'If a variable fills the header, look up what it holds for this request, and let the server send no such header at all for an origin that is not on your list.',
  ],
  avoid: [
    'Do not paste an example as it stands: words such as `origin-list` are sent literally.',
    'Do not fill the header with any `Origin` that arrives: compare it with a list first.',
  ],
});
