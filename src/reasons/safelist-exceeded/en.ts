import { english } from '../reason-text.ts';

export default english({
  title:
    'The value of the request header ‘{first}’ makes the browser ask, and the server does not allow it',
  happened: [
    'A page may send {first} without asking, but not with every value.',
    '{because|too-long=Its value here is longer than 128 bytes.|unsafe-byte=Its value here contains a character that does not pass unasked, such as a quotation mark, a bracket, a colon or an at sign.|range=Its value here is not of the form `bytes=0-` or `bytes=0-499`.|sum=Its value is fine here, but all headers of this kind together are longer than 1024 bytes.|hidden=The browser does not show a value that it never sent: it is longer than 128 bytes, or contains a character that does not pass unasked (a `Range` must look like `bytes=0-499`), or all headers of this kind together are longer than 1024 bytes.} The answer of {host} does not allow these headers: {names} (`Access-Control-Allow-Headers`: {value|=nothing}).',
  ],
  why: [
    'Such headers are free only as long as they look like what browsers always sent; an unusual value could upset a server that never expected it.',
  ],
  todo: [
    'In the page’s code, make the value shorter or simpler.',
    'Or allow it on {host}, in the answer to OPTIONS: `Access-Control-Allow-Headers: {expected}`.',
  ],
  avoid: [
    'Do not conclude that the header is free because it worked yesterday: it is the value that decides.',
  ],
});
