import { english } from '../reason-text.ts';

export default english({
  title: 'Network error: the server did not respond in time',
  happened: [
    'The browser waited for {host|=the server} and gave up. Browser error: {error|=not given}',
  ],
  why: ['Silence comes from packets that a firewall drops, or from a server that is still busy.'],
  todo: [
    'Check that {host|=the server} can be reached from this machine: host, port, VPN, firewall.',
    'If it can, look in its log for slow or hanging requests.',
  ],
  avoid: [],
});
