import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La réponse à la pré-vérification n’a pas d’en-tête « Access-Control-Allow-Origin »',
  happened: [
    '{host} a répondu à la pré-vérification (OPTIONS) par le statut {status}, mais sans `Access-Control-Allow-Origin` : le navigateur n’a pas envoyé {method}.',
  ],
  why: [
    {
      when: 'other-response-allowed',
      text: 'D’autres réponses de cette URL autorisent {elsewhere}, mais la réponse à la pré-vérification est jugée à part.',
    },
    {
      when: '!other-response-allowed',
      text: 'Cette réponse doit nommer elle-même l’origine de la page : elle protège les serveurs qui n’ont jamais accepté de telles requêtes.',
    },
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
      text: '{origin} est l’origine d’une application, non d’un site : ajoutez-la telle quelle à la liste.',
    },
    {
      when: 'refused-by-cors-code',
      text: 'Des en-têtes CORS sans origine autorisée, ou `Vary: Origin` : {origin} manque à la liste de {host}. Ajoutez-la.',
    },
    {
      when: 'from-minio-console',
      text: 'C’est la console web de MinIO. Son API écoute ailleurs, port 9000 par défaut : appelez celui-ci, où CORS se règle.',
    },
    {
      when: ['html-response', '!from-minio-console'],
      text: 'Une page HTML a répondu à OPTIONS : sans doute un autre service que l’API. Vérifiez d’abord hôte, port et chemin.',
    },
    {
      when: ['html-response', '!refused-by-cors-code', '!from-minio-console'],
      text: 'Si le service est le bon, autorisez {origin} dans sa réponse à OPTIONS comme dans celle à {method}.',
    },
    {
      when: ['status-2xx', '!refused-by-cors-code', '!html-response', '!from-minio-console'],
      text: 'Un framework, une passerelle ou un CDN répond parfois à OPTIONS avant l’application : réglez CORS à cet endroit.',
    },
    {
      when: ['!html-response', '!refused-by-cors-code', '!from-minio-console'],
      text: 'La réponse à OPTIONS doit autoriser {origin}, tout comme la réponse à {method}.',
    },
  ],
  avoid: [
    'N’ajoutez pas l’en-tête à la seule réponse à {method} : chaque réponse a besoin du sien.',
  ],
});
