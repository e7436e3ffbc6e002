import { english } from '../reason-text.ts';

export default english({
  title:
    'The value of the request header ‘{first}’ needs a permission that the server does not give',
  happened: [
    'Pages may send {first} freely, but not with every value.',
    '{because|too-long=This value is longer than 128 bytes.|unsafe-byte=It holds a character that needs permission, such as a quote or bracket.|range=This range does not look like `bytes=0-499`.|sum=All such headers together exceed 1024 bytes.|hidden=The value is not shown here, but it needs permission.}',
  ],
  why: [
    'Such a header needs no permission only while its value looks like what browsers always sent.',
  ],
  todo: [
    'Allow {names} on {host}, in the response to OPTIONS.',
    '{because|too-long=Or shorten the value.|unsafe-byte=Or leave that character out.|range=Or request a plain range such as `bytes=0-499`.|sum=Or send fewer or shorter headers.|hidden=Or use a simpler value, for `Range` one such as `bytes=0-499`.}',
  ],
  avoid: [],
});
