import { translation } from '../../../i18n/index.ts';
import type en from '../en/detail.ts';

export default translation<typeof en>()({
  detail: 'Explication',
  storyActual:
    '{server} a répondu avec le statut {status}, mais le navigateur ne laisse pas {page} lire la réponse.',
  storyOwn:
    '{server} est l’origine même de la page, sans contrôle CORS : elle a pu lire cette réponse. Le statut {status} vient du serveur.',
  storyOwnFailed:
    '{server} a répondu par le statut {status}. C’est l’origine même de la page, sans contrôle CORS : autre chose a mis fin à la requête.',
  storyOriginRewritten:
    'La requête portait `Origin: {value}`, qu’aucun navigateur n’envoie d’ici ; le serveur peut refuser.',
  headingRewritten: 'Une extension a changé l’Origin de la requête',
  storyNoAnswer: 'Aucune réponse de {server} n’est parvenue au navigateur.',
  headingAllowed: 'La page a pu lire la réponse',
  storyAllowed: '{page} a pu lire la réponse de {server}.',
  storyUnknown: 'Le navigateur n’a pas dit si {page} a pu lire la réponse de {server}.',
  calledAt: 'Appelée dans',
  calledBy: { one: '{n} appel avant', other: '{n} appels avant' },
  openSource: 'Afficher dans Sources',
  picture: 'L’échange',
  page: 'Page',
  server: 'Serveur',
  serverAfterRedirect: 'Serveur après la redirection {n}',
  preflight: 'pré-vérification',
  neverSent: 'jamais envoyée',
  waiting: 'pas encore de réponse',
  noAnswer: 'aucune réponse',
  passes: 'conforme :',
  fails: 'refusé :',
  depends: 'dépend des identifiants :',
  absent: 'absent',
  empty: 'vide',
  statusLabel: 'Statut :',
  statusExpected: '200–299',
  expected: 'attendu',
  hiddenValue: { one: '{n} caractère, non enregistré', other: '{n} caractères, non enregistrés' },
  sameOrigin: 'Même origine que la page : rien à vérifier.',
  showAll: 'tout afficher ({n} caractères)',
  credentialsCookie: 'Envoyée avec des identifiants : un cookie a été vu.',
  credentialsStorage:
    'Envoyée avec des identifiants : l’en-tête `Sec-Fetch-Storage-Access` le prouve.',
  credentialsNoStorage: 'Sans identifiants : pas de `Sec-Fetch-Storage-Access`.',
  credentialsType: 'Le type de la requête décide de l’envoi d’identifiants.',
  credentialsOutcomeInclude:
    'Envoyée avec des identifiants : seul cela explique le résultat, sauf si une extension a modifié la réponse.',
  credentialsOutcomeOmit: 'Envoyée sans identifiants : seul cela explique le résultat.',
  findings: { one: 'Autre erreur', other: 'Autres erreurs ({n})' },
  unfoldAll: 'Tout déplier',
  unfoldHint: 'Déplier ou replier tout (E)',
  whyAndAvoid: 'Pourquoi et comment',
  ifCookies: 'seulement avec cookies',
  findingsLater: 'Peut-être ensuite ({n})',
  ifCookiesMore: 'Le correctif le couvre dès que « Ma requête envoie des cookies » est coché.',
  remarks: 'Bon à savoir',
  likely: 'probable',
  why: 'Pourquoi',
  todo: 'Que faire',
  avoid: 'À éviter',
  onPreflight: 'pré-vérification',
  onActual: 'réponse',
  onHop: 'étape {n}',
  failedChecks: 'Ces vérifications ont échoué par une erreur de Raison ; merci de la signaler :',
  undiagnosed:
    'Raison n’a pas pu vérifier cette requête, une erreur de sa part : merci de la signaler.',
  goneNote: 'N’est plus conservée ; elle reste ici jusqu’à votre prochain choix.',
  partFailed: 'Cette partie n’a pas pu être affichée, merci de le signaler : {part}',
  failedAloud: '{name} {got}, attendu : {expected}.',
  answerAloud: 'Entrée pour l’explication, C pour copier le correctif.',
  incomplete:
    'Raison n’a pas vu toute cette requête. Rechargez la page pour la voir depuis le début.',
  unexplainedTitle: 'Bloquée, sans que les en-têtes montrent pourquoi',
  unexplained:
    'Tous les en-têtes enregistrés ici sont conformes. La cause est ailleurs, et Raison ne devine pas.',
  unexplainedSettle:
    'Ce qui peut trancher :\nLa console du navigateur : elle nomme la Content Security Policy de la page, le contenu mixte ou l’autorisation d’accès au réseau local.\nUne fenêtre sans autre extension : l’une d’elles peut bloquer la requête ou modifier ses en-têtes.\nLe panneau Application ou Stockage : un service worker a pu répondre.',
});
