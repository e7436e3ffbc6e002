import { english } from '../reason-text.ts';

export default english({
  title: 'CORS passed, but nobody is signed in: status 401',
  happened: [
    '{host} answered 401, and the page may read that. The request carried neither a cookie nor `Authorization`.',
  ],
  why: ['CORS decides only who may read; who is signed in, the server decides by what it is sent.'],
  todo: [
    "{because|mode=Cookies needed? `fetch` sends them to another origin only with ` credentials: 'include'`.|none=The browser has no cookie that it sends there: sign in first, or look at the attributes of that cookie.|refused=An earlier response of this server set a cookie that the browser did not keep: see its remark in the list.}",
    'A token needed? Set `Authorization` in the page’s code, and allow that header on OPTIONS.',
  ],
  avoid: [],
});
