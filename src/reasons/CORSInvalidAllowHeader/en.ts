import { english } from '../reason-text.ts';

export default english({
  title: 'invalid token ‘{token}’ in CORS header ‘Access-Control-Allow-Headers’',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Headers`.',
    'The piece {token} has not the form of a header name, so the browser refuses the whole list and the request with it.',
  ],
  why: [
    'The header is a list of names between commas, and a name holds no blanks, quotation marks, brackets or semicolons; from a list that it cannot read a browser takes no permission.',
  ],
  todo: [
    'On {host}, put a comma between the names and nothing around them. This value passes for this request: {expected|=none at all, leave the header out}.',
  ],
  avoid: [
    'Do not look for a header that the browser does not know: any name will do when it has the right form.',
    'Do not write header values into the list, only names.',
  ],
});
