import { translation } from '../../../i18n/index.ts';
import type en from '../en/preflight.ts';

export default translation<typeof en>()({
  preflightWhy: 'Pourquoi une pré-vérification ?',
  preflightFine:
    'Une pré-vérification (preflight) est une requête OPTIONS par laquelle le navigateur demande d’abord la permission. Elle ne porte jamais de cookie, d’`Authorization` ni de certificat client. Les navigateurs retiennent une bonne réponse (`Access-Control-Max-Age`, sinon 5 secondes).',
  preflightMethod: 'La méthode {name} : seules GET, HEAD et POST partent sans pré-vérification.',
  preflightMethodCase:
    'La méthode {name}, écrite ainsi. Écrivez PATCH en majuscules : les navigateurs ne le font pas pour vous.',
  preflightHeader:
    'L’en-tête de requête {name}. La pré-vérification ne disparaît que si votre code, ou une bibliothèque, ne l’envoie plus.',
  preflightAuthorization:
    'L’en-tête de requête `Authorization`. Gardez-le : un jeton dans l’URL fuirait.',
  preflightContentType:
    '`Content-Type` avec un type qu’aucun formulaire n’envoie, comme `application/json`. Un GET sans corps n’en a pas besoin.',
  preflightUnsafeValue: 'L’en-tête de requête {name}, dont la valeur est soumise à autorisation.',
  preflightUpload: 'Le code suit la progression de l’envoi (`xhr.upload`) ou envoie un flux.',
  preflightSkipped:
    'Pas de pré-vérification cette fois : le navigateur retient une réponse précédente. Une modification du serveur n’apparaît qu’après `Access-Control-Max-Age`, deux heures au plus dans Chromium, un jour dans Firefox.',
  preflightHop: 'après la redirection {n}',
  preflightAvoidable: 'Sans {names}, il n’y aurait pas de pré-vérification.',
});
