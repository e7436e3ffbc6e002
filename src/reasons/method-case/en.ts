import { english } from '../reason-text.ts';

export default english({
  title: 'The method {method} is not {listed}: letter case counts',
  happened: [
    'The page asks to send {method}; {host} allows {listed}.',
    'Methods are case-sensitive, so for a browser these are two different methods.',
  ],
  why: [
    'Browsers write only DELETE, GET, HEAD, OPTIONS, POST and PUT in capitals by themselves; any other method, such as PATCH, goes out as the page wrote it.',
  ],
  todo: ["In the page’s code, write the method in capitals: `method: '{listed}'`."],
  avoid: [
    'Do not add the other spelling to the server’s list: most servers would then fail to recognise the request itself.',
  ],
});
