import { english } from '../reason-text.ts';

export default english({
  title: 'invalid token ‘{token}’ in CORS header ‘Access-Control-Allow-Methods’',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Methods`.',
    'The piece {token} has not the form of a method name, so the browser refuses the whole list and the request with it.',
  ],
  why: [
    'The header is a list of names between commas, and a name holds no blanks, quotation marks, brackets or semicolons; from a list that it cannot read a browser takes no permission.',
  ],
  todo: [
    'On {host}, put a comma between the names and nothing around them: `Access-Control-Allow-Methods: {expected}`.',
  ],
  avoid: [
    'Do not look for a method that the browser does not know: any name will do when it has the right form.',
  ],
});
