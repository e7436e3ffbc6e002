import { english } from '../../../i18n/index.ts';

export default english({
  'varnish-place-start':
    'The first lines right below `vcl 4.1;`, above every other `vcl_recv`: they answer the preflight before anything else does.',
  'varnish-place-end':
    'The last lines at the end of the file. If a `vcl_deliver` or `vcl_synth` above ends with `return (deliver);`, write its `call` line above that one. What the cache holds stays as it is.',
});
