import { english } from '../reason-text.ts';

export default english({
  title: 'Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed',
  happened: [
    'The response of {host} carries `Access-Control-Allow-Origin` more than once: {value}. Browsers accept exactly one, even when both are equal.',
  ],
  why: ['With two values, a browser cannot know which one is meant.'],
  todo: [
    'Find every place that adds it: application, framework, web server, proxy, CDN. Keep it in one.',
  ],
  avoid: [],
});
