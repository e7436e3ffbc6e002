import { english } from '../../../i18n/index.ts';

export default english({
  'ingress-nginx-place':
    'Below `annotations:` in the `metadata` of the Ingress that serves this path. They hold for all of its paths: give this one an Ingress of its own if others must not have them.',
  'ingress-nginx-takes':
    'The ingress then answers every preflight, and adds its headers to those of the program: take one of the two out. Credentials are allowed unless it says `false`.',
  'ingress-nginx-place-list':
    'In the value of `cors-allow-origin`, in the `metadata` of the Ingress: a list with commas.',
  'ingress-nginx-apply': 'Apply the file; with Helm, put the annotations into your values.',
});
