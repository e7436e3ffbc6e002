import { english } from '../../../i18n/index.ts';

/** What several servers say. */
export default english({
  'env-place':
    'Into the environment of {product}: its `.env`, `docker-compose.yml` or unit file. It holds for all of its addresses.',
  'place-commas': 'In the value of `{name}`, wherever it is set: a list with commas.',
  'place-entries': 'In the list `{name}`, indented like the other entries.',
  'place-front': 'In the list `{name}`, in front of its other entries.',
  'place-read': 'Read today’s setting first: writing it replaces it all.',
  'setting-read': 'Read today’s setting.',
  'setting-write': 'Write it. Words in capitals stand for your own names.',
  'setting-restart': 'Restart it.',
  'proxy-takes':
    'From then on it answers every preflight there itself, before any login that stands behind it. Its headers take the place of those that the program sends.',
  'static-headers':
    'Everybody gets these lines, and they let in this one origin alone. They change no status, and are not for addresses that a program answers.',
  'option-place':
    'Among the options of the package, in place of the line of that name. It keeps what is allowed today.',
});
