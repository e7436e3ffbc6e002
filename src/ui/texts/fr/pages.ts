import { translation } from '../../../i18n/index.ts';
import type en from '../en/pages.ts';

export default translation<typeof en>()({
  openFull: 'Ouvrir l’explication complète',
  popupTitle: 'CORS dans cet onglet',
  options: 'Options de Raison',
  languageAuto: 'Comme le navigateur',
  recording: 'Enregistrement',
  watch: 'Enregistrer',
  watchSmart: 'Là où vous développez',
  watchAlways: 'Toutes les pages',
  watchDevtools: 'Seulement avec les outils de développement',
  watchHint:
    'Cette machine, les réseaux privés, les hôtes ci-dessous, les pages dont les DevTools sont ouverts et les sites où une requête a échoué. Dans Firefox : toutes les pages.',
  watchHosts: 'Vos hôtes, un par ligne',
  showBadge: 'Afficher le nombre d’échecs sur le bouton de la barre d’outils',
  buffer: 'Conservées par onglet',
  bufferSize: { one: '{n} requête', other: '{n} requêtes' },
  bufferHint: 'Les plus anciennes sont retirées, et la barre d’état dit combien.',
  shortcuts: 'Raccourcis clavier',
  shortcutPopup: 'Ouvrir la fenêtre de Raison',
  shortcutNone: 'aucun',
  shortcutChange: 'Modifier les raccourcis',
  shortcutInPanel: 'Dans la liste',
  shortcutSingle: 'Raccourcis à une lettre (C, R, E)',
  shortcutKeys:
    'Flèches, Page précédente, Page suivante, Début, Fin : choisir une requête\nEntrée : aller à son explication ; Échap : revenir à la liste\nDroite et gauche : déplier et replier les requêtes semblables\nC : copier le correctif ; R : revérifier ; E : tout déplier',
  redacted: 'Ce qui est retiré quand vous partagez',
  redactedSecrets: 'Cookies et clés : jamais enregistrés, donc jamais exportés.',
  redactedQuery:
    'Valeurs des requêtes d’URL, noms d’utilisateur et mots de passe : remplacés par … sauf si vous les demandez.',
  redactedBodies: 'Corps des requêtes et des réponses : Raison ne les voit jamais.',
  privacy: 'Vie privée',
  privacyLocal:
    'Rien ne quitte cette machine. Raison n’émet aucune requête réseau et n’a pas de serveur.',
  privacySecrets:
    'De Cookie, Set-Cookie, Authorization et Proxy-Authorization, seules la présence et la longueur sont enregistrées, jamais la valeur.',
  privacyForget:
    'L’enregistrement reste en mémoire et disparaît avec le navigateur. Seuls vos choix sont gardés, comme la langue et le serveur d’un hôte.',
  privacyReads:
    'Raison lit les requêtes et les réponses. Elle n’en modifie aucune, sauf pendant un aperçu que vous lancez.',
});
