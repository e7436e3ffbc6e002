import { translation } from '../../i18n/index.ts';
import type en from './open-en.ts';

type English = typeof en;

export default {
  'reflects-any-origin': translation<English['reflects-any-origin']>()({
    title: 'Le serveur autorise n’importe quelle origine en la renvoyant',
    happened: [
      'Une requête depuis {probe}, que personne n’a listée, a reçu `Access-Control-Allow-Origin: {probe}`.',
      '{credentials|yes=Avec `Access-Control-Allow-Credentials: true`, tout site peut lire ce que vos utilisateurs connectés voient.|no=Sans `Access-Control-Allow-Credentials`, c’est aussi ouvert que `*`.}',
    ],
    why: [
      'L’origine autorisée dit au navigateur à qui le serveur fait confiance. Renvoyée sans contrôle, elle fait confiance à tous.',
    ],
    todo: [
      '{credentials|yes=Comparez `Origin` à une liste, et n’envoyez l’en-tête que si elle y figure.|no=Données publiques ? Envoyez `*`, qui le dit. Sinon, comparez `Origin` à une liste.}',
    ],
    avoid: ['Ne renvoyez pas n’importe quel `Origin` reçu.'],
  }),
  'allows-null': translation<English['allows-null']>()({
    title: 'Le serveur autorise l’origine `null`',
    happened: ['Une requête avec `Origin: null` a reçu `Access-Control-Allow-Origin: null`.'],
    why: ['Tout site peut créer un cadre isolé (sandbox), dont l’origine est `null`.'],
    todo: ['Retirez `null` des origines autorisées.'],
    avoid: ['Pour des fichiers locaux, lancez un serveur local au lieu d’autoriser `null`.'],
  }),
  'unanchored-end': translation<English['unanchored-end']>()({
    title: 'Le motif des origines autorisées n’a pas de fin',
    happened: ['Une requête depuis {probe} a été autorisée, car elle commence comme {origin}.'],
    why: ['N’importe qui peut enregistrer un domaine qui commence par votre nom d’hôte.'],
    todo: ['Comparez l’origine entière, ou terminez le motif par `$`.'],
    avoid: ['Ne testez pas l’origine avec « commence par ».'],
  }),
  'unanchored-start': translation<English['unanchored-start']>()({
    title: 'Le motif des origines autorisées n’a pas de début',
    happened: ['Une requête depuis {probe} a été autorisée, car elle finit comme {origin}.'],
    why: ['N’importe qui peut enregistrer un domaine qui finit par votre nom d’hôte.'],
    todo: [
      'Comparez l’origine entière, ou commencez le motif par `^` et mettez un point devant le domaine.',
    ],
    avoid: ['Ne testez pas l’origine avec « finit par » ou « contient ».'],
  }),
  'unescaped-dot': translation<English['unescaped-dot']>()({
    title: 'Un point du motif des origines autorisées accepte tout caractère',
    happened: ['Une requête depuis {probe} a été autorisée à la place de {origin}.'],
    why: [
      'Dans une expression régulière, un point seul accepte tout caractère, et quelqu’un peut posséder cet autre domaine.',
    ],
    todo: ['Écrivez `\\.` pour chaque point du motif, ou comparez l’origine entière.'],
    avoid: [],
  }),
} as const;
