import { english } from '../reason-text.ts';

export default english({
  title: 'Not a CORS fault: the host name is not known',
  happened: [
    'No address could be found for the name {host|=of the server}.',
    'No answer came, so there were no CORS headers to judge and this is not a CORS fault.',
    'Firefox still says “CORS request did not succeed”; Chromium shows only the network error.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'To a page, every failure looks the same: browsers tell it only that the request failed, because the true reason could reveal what runs on the user’s network.',
  ],
  todo: [
    'Check the spelling of the host name in the address: {host|=that of the server}.',
    'Check that you are online, and on the company network or VPN if the name exists only there.',
    'A new name: ask whoever runs its DNS whether the entry exists.',
  ],
  avoid: [
    'Do not change the CORS settings for this: no header can help as long as no answer comes.',
  ],
});
