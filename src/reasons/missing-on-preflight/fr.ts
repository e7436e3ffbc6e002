import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La réponse à la pré-vérification n’a pas d’en-tête « Access-Control-Allow-Origin »',
  cause: [
    {
      when: 'from-minio-console',
      text: 'Cette URL est celle de la console web de MinIO, pas de son API.',
    },
    {
      when: ['refused-by-cors-code'],
      text: '{host} examine les origines : {origin}, ou ce qu’elle demande, n’est dans aucune de ses listes.',
    },
    {
      when: 'html-response',
      text: 'Une page HTML a répondu à OPTIONS : sans doute un autre service que l’API.',
    },
    {
      when: 'page-is-app',
      text: '{host} n’autorise pas {origin}, qui est l’origine d’une application.',
    },
  ],
  happened: [
    '{host} a répondu à la pré-vérification (OPTIONS) par le statut {status}, mais sans `Access-Control-Allow-Origin` : le navigateur n’a pas envoyé {method}.',
  ],
  why: [
    'Cette réponse doit nommer elle-même l’origine de la page : elle protège les serveurs qui n’ont jamais accepté de telles requêtes.',
  ],
  todo: [
    {
      when: ['preflight-better-avoided', '!url-other-loopback-name', '!page-is-app'],
      text: 'Un serveur tiers ? Sans {asked}, pas de pré-vérification ; la réponse à {method} doit toujours autoriser {origin}.',
    },
    {
      when: 'url-other-loopback-name',
      text: '`localhost` et `127.0.0.1` sont deux origines : autorisez {origin}, ou ouvrez la page sous l’autre nom.',
    },
    {
      when: 'page-is-app',
      text: 'Ajoutez {origin} telle quelle à la liste du serveur : les applications ont de telles origines.',
    },
    {
      when: 'refused-by-cors-code',
      text: 'Ajoutez {origin} à la configuration du serveur, sans barre oblique ni motif.',
    },
    {
      when: ['refused-by-cors-code', '!page-is-app'],
      text: 'Elle y est ? Ajoutez méthode et en-têtes requis.',
    },
    {
      when: 'from-minio-console',
      text: 'Appelez son API, port 9000 par défaut : CORS s’y règle.',
    },
    {
      when: ['html-response', '!from-minio-console'],
      text: 'Vérifiez d’abord hôte, port et chemin de l’URL.',
    },
    {
      when: ['!refused-by-cors-code', '!from-minio-console'],
      text: 'La réponse à OPTIONS doit autoriser {origin}, tout comme la réponse à {method}.',
    },
  ],
  avoid: [],
});
