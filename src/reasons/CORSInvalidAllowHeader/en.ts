import { english } from '../reason-text.ts';

export default english({
  title: 'invalid token ‘{token}’ in CORS header ‘Access-Control-Allow-Headers’',
  happened: [
    '{token} is not a valid header name, so the browser rejects the whole list that {host} sent: {value}.',
  ],
  why: [
    'The list holds header names between commas; spaces, quotation marks, semicolons and brackets are no part of a name.',
  ],
  todo: ['Write plain names with commas between them.'],
  avoid: [],
});
