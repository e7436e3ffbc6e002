import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Authorization’ header is covered only by ‘*’ in ‘Access-Control-Allow-Headers’',
  happened: [
    'The page sends `Authorization`, and {host} covers it only by `*` (it sent {value}).',
    'Browsers still accept that and print a warning; by the standard `*` does not cover `Authorization`.',
  ],
  why: [
    '`Authorization` carries a secret, so a server should say by name that it takes it from foreign pages.',
  ],
  todo: ['On {host}, name it: `Access-Control-Allow-Headers: {expected}`.'],
  avoid: [
    'Do not wait for the day on which browsers follow the standard: the request would then fail without any change of yours.',
  ],
});
