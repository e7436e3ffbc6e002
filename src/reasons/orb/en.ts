import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: a response of the wrong type was kept from the page (ORB)',
  happened: [
    'The page loads {url|=the URL} as an image or script, but the response is something else ({value|=no content type}). Opaque Response Blocking withheld it.',
  ],
  why: ['JSON or HTML must not get into a page’s memory by way of an image or script tag.'],
  todo: [
    'Open the URL in a tab: often it is a web page, an error or a login.',
    'Correct the URL in the page, for example to that of the raw file (GitHub, GitLab: `/raw/` for `/blob/`).',
    {
      when: '!type-image',
      text: 'Does the page want data? Read it with `fetch`, and let {host|=the server} allow the page by CORS.',
    },
  ],
  avoid: [],
});
