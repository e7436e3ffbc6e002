import { english } from '../reason-text.ts';

export default english({
  title: 'Not a CORS fault: the server did not answer in time',
  happened: [
    'The browser waited for {host|=the server} and gave up.',
    'No answer came, so there were no CORS headers to judge and this is not a CORS fault.',
    'Firefox still says “CORS request did not succeed”; Chromium shows only the network error.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'To a page, every failure looks the same: browsers tell it only that the request failed, because the true reason could reveal what runs on the user’s network.',
  ],
  todo: [
    'Check that {host|=the server} can be reached from this machine: address, port, VPN, and firewalls that drop packets silently.',
    'If it can, read its log for slow or hanging requests.',
    'Not your server? Tell its operator the address and the time of the request.',
  ],
  avoid: [
    'Do not change the CORS settings for this: no header can help as long as no answer comes.',
  ],
});
