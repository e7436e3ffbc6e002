import { english } from '../../i18n/index.ts';

/** Why a product that decides by a setting of its own did not let the request through. */
export default english({
  'why-api-gateway-options':
    'Amazon API Gateway answered OPTIONS itself, mostly because this path has no OPTIONS method.',
  'why-challenge': 'Cloudflare’s challenge page answered, not the server itself.',
  'why-django-hosts':
    'Django answers 400 to every method while `ALLOWED_HOSTS` lacks the host of the URL.',
  'why-github': 'GitHub lets no page read this URL.',
  'why-github-authorize': 'This GitHub page is for people: no script can read or follow it.',
  'why-google-invoker':
    'Google refused this before your code ran: not everybody may call the function.',
  'why-laravel':
    'Laravel sends CORS headers only for the `paths` of its `config/cors.php`, to the origins listed there.',
  'why-list':
    '{product|bucket=This bucket|function=This function} seems not to have {origin} on its CORS list.',
  'why-lists':
    '{product|bucket=This bucket|function=This function} seems not to allow one of these in its CORS lists: {needs}.',
  'why-off': 'CORS seems to be off in {product}, as it is by default.',
  'why-ngrok': 'ngrok’s warning page answered, not your server.',
  'why-socket-io-session':
    'This session of Socket.IO seems unknown here: another instance began it, or it has ended.',
  'why-supabase': 'Supabase demands a token before your function runs.',
  'why-vercel': 'Vercel’s Deployment Protection answered, not your code.',
});
