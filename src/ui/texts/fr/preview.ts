import { translation } from '../../../i18n/index.ts';
import type en from '../en/preview.ts';

export default translation<typeof en>()({
  previews: 'Aperçus',
  previewStart: 'Aperçu dans cet onglet',
  previewStartPart: 'Aperçu partiel',
  previewAgain: 'Relancer l’aperçu',
  previewShows: 'Ce que montre l’aperçu',
  previewHint:
    'Essayez le correctif avant de toucher au serveur : dans cet onglet, pour cette URL, pendant 15 minutes au plus.',
  previewOn:
    'Aperçu en cours : dans cet onglet, {endpoint} répond avec les en-têtes du correctif. Le serveur n’a pas changé.',
  previewElsewhere: 'Un aperçu de {endpoint} est en cours dans un autre onglet : {site}',
  previewLeft: { one: 'encore {n} minute', other: 'encore {n} minutes' },
  previewPin: 'Garder après la fermeture des outils de développement',
  previewStop: 'Arrêter',
  previewShowTab: 'Voir l’onglet',
  previewPutAway: 'Fermer',
  previewEnded:
    'L’aperçu de {endpoint} a pris fin{why|stopped=|tab-closed=|expired= au bout de 15 minutes|panel-closed= avec le panneau qui le montrait|navigated= : l’onglet affiche un autre site|access-withdrawn= : Raison n’a plus accès à la page ou au serveur|background-stopped= : le navigateur a arrêté l’arrière-plan de Raison}.',
  previewRemembered: {
    one: 'Pendant {n} seconde, le navigateur peut encore retenir une pré-vérification acceptée grâce à lui.',
    other:
      'Pendant {n} secondes, le navigateur peut encore retenir une pré-vérification acceptée grâce à lui.',
  },
  problemGone: 'La requête n’est plus dans la liste. Relancez-la, puis son aperçu.',
  problemMoved:
    'L’onglet affiche désormais un autre site. Revenez à la page et relancez la requête.',
  problemAccess:
    'Raison n’a pas accès à la fois à la page et au serveur. Autorisez les deux sites dans les réglages des extensions du navigateur.',
  problemNothing: 'Un aperçu de cette requête n’a rien à montrer.',
  problemQuota: 'Le navigateur n’accepte plus de règles. Arrêtez d’abord un autre aperçu.',
  problemRefused: 'Le navigateur a refusé la règle ; rien n’a été installé.',
  problemTab: 'L’onglet est fermé.',
  previewedTag: 'Aperçu',
  previewedPassed: 'Avec les en-têtes du correctif, le navigateur a laissé passer la requête.',
  previewedBlocked: 'Même avec les en-têtes du correctif, le navigateur a bloqué la requête.',
  previewedUnknown: 'On ne sait pas si la requête passe avec les en-têtes du correctif.',
  previewedServer: 'Le serveur n’a pas changé ; voici sa propre réponse.',
  previewedEarlier:
    'Le serveur n’a pas changé ; voici sa réponse d’avant l’aperçu, car Firefox ne montre que la réponse modifiée.',
  previewedFixed: 'La réponse du serveur passerait aussi : l’aperçu n’est plus nécessaire.',
  checkAgain: 'Revérifier',
  checkAgainHint: 'La page renvoie la requête, puis chaque constat est comparé (R)',
  checkReloadHint: 'La page est rechargée, puis chaque constat est comparé (R)',
  checkUnknown: 'Raison ne conserve pas ces valeurs ; d’autres sont envoyées à leur place :',
  checkQuestion:
    '{method} peut modifier des données sur le serveur. Raison ne conserve aucun corps : ajoutez-en un, sinon rien n’est envoyé.',
  checkBody: 'Corps, si vous voulez en envoyer un',
  checkSend: 'Renvoyer {method}',
  checkCancel: 'Annuler',
  checkType: 'Cette requête ne vient pas d’un script.',
  checkFrame: 'Cette requête vient d’un cadre de la page.',
  checkWorker: 'Cette requête vient d’un service worker.',
  checkLogin: 'L’URL contient un nom d’utilisateur ou un mot de passe.',
  checkOrigin: 'La page n’a pas d’origine propre.',
  checkWaiting: 'En attente de la réponse…',
  checkMoved: 'L’onglet affiche désormais un autre site ; rien n’a été envoyé.',
  checkNothing:
    'Aucune requête de ce genre en 20 secondes. La page ne l’a peut-être pas faite, ou sa politique (CSP) la bloque.',
  checkNotRun: 'Le navigateur ne l’a pas fait : {words}',
  compareTitle: 'Avant et après',
  comparePreview: 'Avant, et avec l’aperçu',
  comparePassed: 'La requête passe.',
  comparePassedPreview: 'Avec l’aperçu, la requête passe ; le serveur, lui, n’a pas changé.',
  compareSome: 'Corrigée en partie ; la requête est toujours bloquée.',
  compareNone: 'Rien n’est corrigé ; la requête est toujours bloquée.',
  compareCache:
    'Pas de pré-vérification cette fois : le navigateur en retient une. Cochez « Désactiver le cache » dans le panneau Réseau, puis revérifiez.',
  changeFixed: 'Corrigé',
  changeStill: 'Toujours en erreur',
  changeNew: 'Nouveau',
  changeUnseen: 'Pas vu cette fois',
});
