import { english } from '../reason-text.ts';

export default english({
  title: '‘Access-Control-Allow-Credentials’ must be exactly ‘true’, not ‘{value}’',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Credentials`. Browsers accept only the lower-case text `true`, once and without quotation marks.',
  ],
  why: [
    'Personal data is at stake, so the browser accepts the exact text `true` and nothing else.',
  ],
  todo: [
    'Send the text `true`, in lower case, from one place.',
    {
      when: 'value-has-capitals',
      text: 'Write the text `true` in the configuration or code: a boolean of Python, for example, prints as `True`.',
    },
  ],
  avoid: [],
});
