import { translation } from '../../i18n/index.ts';
import type en from './en-causes.ts';

/** Pourquoi un produit n’a pas laissé passer la requête. */
export default translation<typeof en>()({
  'why-api-gateway-options':
    'Amazon API Gateway a répondu lui-même à OPTIONS, souvent faute de méthode OPTIONS pour ce chemin.',
  'why-challenge': 'C’est la page de vérification de Cloudflare qui a répondu, pas le serveur.',
  'why-django-hosts':
    'Django répond 400 à toute méthode tant que l’hôte de l’URL manque à `ALLOWED_HOSTS`.',
  'why-github': 'GitHub ne laisse aucune page lire cette URL.',
  'why-github-authorize':
    'Cette page de GitHub s’adresse aux personnes : aucun script ne peut la lire ni la suivre.',
  'why-google-invoker':
    'Google a refusé avant d’appeler votre code : la fonction n’est pas publique.',
  'why-laravel':
    'Laravel n’envoie d’en-têtes CORS que pour les `paths` et les origines de `config/cors.php`.',
  'why-list':
    '{product|bucket=Ce bucket|function=Cette fonction} ne semble pas avoir {origin} dans sa liste CORS.',
  'why-lists':
    '{product|bucket=Ce bucket|function=Cette fonction} ne semble pas autoriser tout ceci dans ses listes CORS : {needs}.',
  'why-off': 'CORS semble désactivé dans {product}, comme par défaut.',
  'why-ngrok': 'C’est la page d’avertissement de ngrok qui a répondu, pas votre serveur.',
  'why-socket-io-session':
    'Cette session de Socket.IO semble inconnue ici : une autre instance l’a ouverte, ou elle est terminée.',
  'why-supabase': 'Supabase exige un jeton avant d’appeler la fonction.',
  'why-vercel': 'C’est Deployment Protection de Vercel qui a répondu, pas votre code.',
});
