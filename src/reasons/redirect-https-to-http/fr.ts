import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le serveur redirige de https vers http',
  happened: [
    '{from} redirige vers {location}, donc vers http.',
    '{stage|mixed=Une page https n’a pas le droit de le charger (contenu mixte) : le navigateur s’arrête là.|preflight=C’était la pré-vérification (OPTIONS), qui ne doit pas être redirigée.|redirect=La redirection n’autorise pas cette page.|after=La réponse obtenue là n’autorise pas cette page.|after-null=Le navigateur envoie ensuite `Origin: null`.}',
  ],
  why: [
    'Une application placée derrière TLS ignore souvent qu’on l’atteint par https, et écrit `http:` dans ses redirections.',
  ],
  todo: [
    'Que le proxy placé devant envoie `X-Forwarded-Proto: https`, et que l’application s’y fie.',
    'Réglage : ` --proxy-headers --forwarded-allow-ips=IP-DU-PROXY` (Uvicorn), `ProxyFix` (Flask), `SECURE_PROXY_SSL_HEADER` (Django), `trust proxy` (Express), `forward-headers-strategy` (Spring).',
    'Ou demandez en https le chemin final, par exemple avec sa barre oblique : plus rien ne redirige.',
  ],
  avoid: [],
});
