import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Origin’ cannot be added',
  happened: [
    'Firefox could not add `Origin` to the request and stopped it. That happens to extensions’ code, not to ordinary pages.',
  ],
  why: ['Without `Origin` the server could not know whom it gives permission to.'],
  todo: [
    'Your extension? Send the request from its background script, with a permission for the host in its manifest.',
    'Not yours? Find it by switching extensions off one by one, and report it to its author.',
  ],
  avoid: [],
});
