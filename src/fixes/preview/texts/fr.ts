import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'preview-service-worker':
    'Impossible pour cette requête : elle vient d’un service worker, et un aperçu ne vaut que pour un onglet. Dans Chromium, cochez `Bypass for network` dans Application › Service workers, puis rechargez.',
  'preview-login':
    'Impossible pour cette requête : son URL contient un nom d’utilisateur ou un mot de passe, que Raison n’écrit dans aucune règle.',
  'preview-unwritable':
    'Impossible pour cette requête : aucune règle ne peut désigner exactement {origin} ou l’URL, et elle pourrait en viser d’autres.',
  'preview-redirected-preflight':
    'Impossible pour cette requête : sa pré-vérification est redirigée (statut {status}). Un aperçu change des en-têtes, jamais un statut : essayez ce correctif sur le serveur.',
  'preview-status':
    'La pré-vérification reçoit le statut {status}, qu’un aperçu ne peut pas changer : la requête reste bloquée. Si la console ne cite plus que le statut, les en-têtes sont bons.',
  'preview-code':
    'Une partie de l’erreur est dans le code de la page. L’aperçu ne remplace que le serveur : la requête reste bloquée tant que le code n’est pas corrigé.',
  'preview-left-out':
    'Un nom envoyé par la page a été écarté du correctif : la requête reste bloquée. Voyez les valeurs écartées.',
  'preview-doubled':
    'Le serveur envoie-t-il deux fois `Access-Control-Allow-Origin` ? Firefox rejette alors aussi la réponse de l’aperçu ; dans Chromium, l’aperçu fonctionne.',
  'preview-error-status':
    'La réponse reste une erreur {status}, mais avec les en-têtes la page peut la lire.',
  'preview-goes-on':
    'La réponse est une redirection. L’aperçu couvre cette URL ; la suivante doit autoriser elle-même la page.',
  'preview-credentials':
    'Avec des identifiants, elle reste bloquée tant que la case n’est pas cochée.',
  'preview-remembered':
    'Ce serveur laisse le navigateur garder une pré-vérification {seconds} secondes : ce que l’aperçu autorise peut durer autant après l’arrêt. « Désactiver le cache », dans le panneau Réseau, l’évite.',
  'preview-unasked':
    'Cette requête exige une pré-vérification mais n’en a pas eu : le navigateur en garde une plus ancienne. « Désactiver le cache », dans le panneau Réseau, en provoque une nouvelle.',
});
