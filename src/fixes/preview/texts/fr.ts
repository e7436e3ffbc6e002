import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'preview-service-worker':
    'Impossible pour cette requête : elle vient d’un service worker, qui n’appartient à aucun onglet, alors qu’un aperçu ne vaut que pour un onglet. Dans Chromium, cochez `Bypass for network` dans Application › Service workers, puis rechargez : la page fera la requête elle-même.',
  'preview-login':
    'Impossible pour cette requête : son adresse contient un nom d’utilisateur ou un mot de passe, et Raison n’en inscrit dans aucune règle.',
  'preview-unwritable':
    'Impossible pour cette requête : {origin} ou l’adresse ne peut pas figurer dans une règle sans ambiguïté, et une règle ambiguë pourrait en servir d’autres.',
  'preview-redirected-preflight':
    'Impossible pour cette requête : la pré-vérification est redirigée ({status}). Un aperçu change des en-têtes, jamais un statut, et aucun navigateur ne suit une redirection à cet endroit. Seul le serveur peut montrer ce correctif.',
  'preview-status':
    'La pré-vérification reçoit le statut {status}. Un aperçu change des en-têtes, jamais un statut : la requête reste donc bloquée. Il montre tout de même que les en-têtes sont bons : le navigateur ne se plaint plus que du statut.',
  'preview-code':
    'L’une des fautes est dans le code de la page. L’aperçu ne tient lieu que du serveur : la requête reste bloquée tant que le code n’est pas corrigé.',
  'preview-left-out':
    'Un nom envoyé par la page a été écarté du correctif : la requête reste bloquée. Voyez les valeurs écartées.',
  'preview-doubled':
    'Si le serveur envoie deux fois `Access-Control-Allow-Origin`, Firefox refuse la réponse, quoi qu’on mette à la place ; s’il envoie une liste dans un seul en-tête, l’aperçu fonctionne. Chromium montre les deux.',
  'preview-error-status':
    'La réponse est une erreur {status} et le reste ; avec les en-têtes, la page peut la lire.',
  'preview-goes-on':
    'La réponse est une redirection. L’aperçu couvre cette adresse ; celle où elle mène doit autoriser la page elle-même.',
  'preview-credentials':
    'Si la requête porte des cookies ou d’autres identifiants, indiquez-le plus haut, sinon elle reste bloquée.',
  'preview-remembered':
    'Le serveur laisse les navigateurs retenir une pré-vérification pendant {seconds} secondes ; ce que l’aperçu autorise peut être retenu aussi longtemps après son arrêt. `Disable cache` (« Désactiver le cache ») dans le panneau Réseau fait reposer la question à chaque fois.',
  'preview-unasked':
    'Cette requête n’a pas eu de pré-vérification alors qu’il lui en faut une : le navigateur en retient une plus ancienne. `Disable cache` (« Désactiver le cache ») dans le panneau Réseau fait reposer la question à chaque fois.',
});
