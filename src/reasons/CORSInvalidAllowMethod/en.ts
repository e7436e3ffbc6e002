import { english } from '../reason-text.ts';

export default english({
  title: 'invalid token ‘{token}’ in CORS header ‘Access-Control-Allow-Methods’',
  happened: [
    '{token} is not a valid method name, so the browser rejects the whole list that {host} sent: {value}.',
  ],
  why: [
    'Methods stand between commas; from a list that it cannot read the browser takes no permission at all.',
  ],
  todo: ['Separate the methods with commas, and put nothing around them.'],
  avoid: [],
});
