import { english } from '../reason-text.ts';

export default english({
  title: 'Origin {origin|=of the page} is not allowed by ‘Access-Control-Allow-Origin’',
  happened: [
    'Safari says this when {host|=the server} sent no `Access-Control-Allow-Origin`, and also when it named another origin.',
  ],
  why: [
    'The response may be read only by the origin that the header names; {origin|=this page} is not it.',
  ],
  todo: [
    'Look at the response in the Network tab: the header is missing there, or it names another origin.',
    'Let {host|=the server} return {origin|=the page’s origin} from a list of allowed origins, with `Vary: Origin`.',
    'Is the status at the end of the message 400 or more? Then fix that error as well.',
  ],
  avoid: [],
});
