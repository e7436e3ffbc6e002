import { english } from '../reason-text.ts';

export default english({
  title: 'The method {method} is not {listed}: letter case counts',
  happened: [
    'The page sends {method}, {host} allows {listed}. Method names are case-sensitive, so these are two different methods.',
  ],
  why: [
    'Browsers write only DELETE, GET, HEAD, OPTIONS, POST and PUT in upper case by themselves; any other goes out as the page wrote it.',
  ],
  todo: ["Write the method in upper case in the page’s code: ` method: '{listed}'`."],
  avoid: [],
});
