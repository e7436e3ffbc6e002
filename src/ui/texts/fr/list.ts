import { translation } from '../../../i18n/index.ts';
import type en from '../en/list.ts';

export default translation<typeof en>()({
  filter: 'Filtrer',
  filterHint:
    'Filtrer par texte, ou par `raison:`, `hôte:`, `méthode:`, `résultat:`, `statut:`, `type:` ; un - initial exclut',
  clear: 'Effacer',
  preserve: 'Conserver le journal',
  preserveHint: 'Conserver la liste quand on quitte ou recharge la page',
  showAllowed: 'Voir les autorisées',
  showAllowedHint:
    'Lister aussi les requêtes vers une autre origine que le navigateur a laissées passer',
  blockedFirst: 'Bloquées d’abord',
  groupAlike: 'Grouper',
  groupAlikeHint: 'Une seule ligne pour les requêtes bloquées pour la même raison à la même URL',
  countAlike: { one: '{n} semblable', other: '{n} semblables' },
  viewMenu: 'Affichage et options',
  language: 'Langue',
  theme: 'Thème',
  themeAuto: 'Automatique',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  requests: 'Requêtes',
  allRequests: { one: '{n} requête', other: 'Les {n} requêtes' },
  previous: 'Requête précédente',
  next: 'Requête suivante',
  columnName: 'Requête',
  columnReason: 'Raison',
  columnStatus: 'Statut',
  columnType: 'Type',
  blocked: 'Bloquée',
  allowed: 'Autorisée',
  unknown: 'Indéterminée',
  noReason: 'Les en-têtes ne montrent pas pourquoi',
  workerTag: 'worker',
  workerHint: 'Envoyée par un service worker ou un shared worker, hors de tout onglet',
  checkFailedTag: 'vérification échouée',
  countBlocked: { one: '{n} bloquée', other: '{n} bloquées' },
  countDistinct: { one: '{n} distincte', other: '{n} distinctes' },
  countAllowed: { one: '{n} autorisée', other: '{n} autorisées' },
  countDropped: { one: '{n} ancienne retirée', other: '{n} anciennes retirées' },
  countShown: { one: '{n} affichée sur {total}', other: '{n} affichées sur {total}' },
  reconnecting: 'Reconnexion à l’enregistreur…',
  resize: 'Taille de la liste',
  emptyTitle: 'Aucune requête bloquée dans cet onglet.',
  emptyHint:
    'Raison enregistre dès son activation. Rechargez la page pour voir les requêtes précédentes.',
  emptyUnwatched:
    'Cette page n’est pas enregistrée. Ouvrez les outils de développement ou ajoutez son hôte dans les options.',
  emptyMissed: 'Rien d’enregistré dans cet onglet pour l’instant.',
  choicesNotKept:
    'Vos choix n’ont pas pu être lus ou enregistrés : Raison continue avec les valeurs par défaut.',
  logNotKept:
    'Le stockage du navigateur a échoué : ce qui est enregistré sera perdu quand l’arrière-plan de Raison s’arrêtera.',
  missedWhy:
    'Une requête a échoué avant que Raison n’observe la page. Rechargez-la pour en connaître la raison.',
  missedReload: 'Recharger la page',
  emptyAllowed: {
    one: '{n} requête vers une autre origine a été autorisée.',
    other: '{n} requêtes vers une autre origine ont été autorisées.',
  },
  emptyFiltered: 'Aucune requête ne correspond au filtre.',
  clearFilter: 'Effacer le filtre',
  noTab:
    'Aucun onglet à suivre. Ouvrez cette page depuis les outils de développement, ou ouvrez un fichier HAR ou un rapport.',
  selectOne: 'Sélectionnez une requête pour voir pourquoi elle a été bloquée.',
});
