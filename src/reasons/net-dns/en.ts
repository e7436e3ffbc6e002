import { english } from '../reason-text.ts';

export default english({
  title: 'Network error: the host name is not known',
  happened: [
    'No address was found for {host|=the host name}, so nothing was sent. Browser error: {error|=not given}',
  ],
  why: ['A host name works only if DNS has an entry for it that this machine can see.'],
  todo: [
    'Check the spelling of the host in the URL: {host|=that of the server}.',
    'Does the name exist only inside a company? Connect to its network or VPN.',
    'Is the name new? Ask whoever runs its DNS whether the entry is there.',
  ],
  avoid: [],
});
