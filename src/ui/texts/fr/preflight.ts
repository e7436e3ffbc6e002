import { translation } from '../../../i18n/index.ts';
import type en from '../en/preflight.ts';

export default translation<typeof en>()({
  preflightWhy: 'Pourquoi une pré-vérification ?',
  preflightFine:
    'Une pré-vérification n’est pas un défaut : dès que le serveur y répond correctement, le navigateur retient la réponse (`Access-Control-Max-Age`).',
  preflightMethod:
    'La méthode {name} : seules GET, HEAD et POST partent sans rien demander. Tant que cette adresse a besoin de {name}, on ne peut pas l’éviter, et ce n’est pas nécessaire.',
  preflightMethodCase:
    'La méthode {name}, écrite ainsi. Les navigateurs mettent en majuscules GET, HEAD, POST, PUT, DELETE et OPTIONS, et aucune autre. Écrivez PATCH en majuscules : la pré-vérification reste, mais un serveur qui autorise `PATCH` la reconnaîtra.',
  preflightHeader:
    'L’en-tête de requête {name}, qui ne fait pas partie des rares en-têtes libres. On ne peut l’éviter que si le serveur s’en passe : cherchez l’endroit du code, ou d’une bibliothèque, qui l’ajoute.',
  preflightAuthorization:
    'L’en-tête de requête `Authorization`. Une API qui s’appuie sur un jeton en a besoin, et donc de la pré-vérification : gardez les deux. Ne déplacez jamais le jeton dans l’adresse pour éviter la pré-vérification.',
  preflightRequestedWith:
    'L’en-tête de requête {name}, que certaines bibliothèques ajoutent d’elles-mêmes. Si le serveur ne le lit pas, retirez-le : si rien d’autre ici ne l’exige, la pré-vérification disparaît avec lui.',
  preflightContentType:
    'L’en-tête de requête `Content-Type` avec un type qu’aucun formulaire ne peut envoyer, comme `application/json`. JSON l’exige, et c’est normal : gardez le type réel du corps. Une requête GET sans corps n’a pas besoin de `Content-Type` : retirez-le dans ce cas.',
  preflightUnsafeValue:
    'L’en-tête de requête {name}, libre en temps normal, avec une valeur de plus de 128 octets ou des caractères inhabituels. Une valeur plus courte et plus simple évite la pré-vérification.',
  preflightUpload:
    'Ni la méthode ni les en-têtes : le code suit la progression de l’envoi (`xhr.upload`) ou envoie un flux. Sans cela, la requête n’a pas besoin de pré-vérification.',
  preflightSkipped:
    'Aucune pré-vérification n’a été vue pour cette requête, qui en demande pourtant une : le navigateur se souvenait encore d’une réponse précédente. Une modification du serveur n’apparaît qu’ensuite : après `Access-Control-Max-Age`, au plus deux heures dans Chromium et un jour dans Firefox, ou après un redémarrage du navigateur.',
  preflightHop: 'après la redirection {n}',
});
