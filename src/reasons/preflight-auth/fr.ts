import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La pré-vérification (OPTIONS) est refusée avec le statut {status}',
  cause: [
    {
      when: 'login-demanded',
      text: 'Une authentification refuse la pré-vérification (OPTIONS), qui n’en porte jamais : statut {status}.',
    },
  ],
  happened: [
    '{host} a refusé la pré-vérification (OPTIONS) avec le statut {status} : le navigateur n’a pas envoyé {method}.',
  ],
  why: [
    {
      when: 'login-demanded',
      text: 'Elle ne porte ni cookie, ni `Authorization`, ni certificat client : une authentification placée avant CORS la refuse toujours.',
    },
    {
      when: ['status-403', '!login-demanded'],
      text: 'Un 403 sans `WWW-Authenticate` peut venir d’une connexion, d’un pare-feu ou d’une règle d’accès placée avant CORS.',
    },
  ],
  todo: [
    {
      when: ['login-demanded', '!names-server', 'url-is-loopback'],
      text: 'Sur {host}, répondez à OPTIONS avant l’authentification (Spring Security : `http.cors(...)`, en XML ` <cors/>`).',
    },
    {
      when: ['login-demanded', '!names-server', '!url-is-loopback'],
      text: 'Sur {host}, ou devant, répondez à OPTIONS avant l’authentification.',
    },
    {
      when: ['login-demanded', 'names-server'],
      text: 'Sur {host}, répondez à OPTIONS avant l’authentification : elle s’en passe.',
    },
    {
      when: 'status-407',
      text: 'Le statut 407 vient d’un proxy intermédiaire : demandez à son responsable de laisser passer OPTIONS.',
    },
    {
      when: ['status-403', '!login-demanded'],
      text: 'Consultez le journal de {host} : si OPTIONS n’y est pas, un pare-feu ou une passerelle placée devant l’a refusée.',
    },
    {
      when: '!login-demanded',
      text: 'Si une authentification ou un pare-feu refuse OPTIONS, exemptez la seule OPTIONS ; {method} reste soumise à la règle.',
    },
  ],
  avoid: [
    {
      when: 'login-demanded',
      text: 'Ne désactivez pas l’authentification pour {method} : seule OPTIONS s’en passe.',
    },
  ],
});
