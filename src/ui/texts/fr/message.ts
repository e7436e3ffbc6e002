import { translation } from '../../../i18n/index.ts';
import type en from '../en/message.ts';

export default translation<typeof en>()({
  explainMessage: 'Expliquer un message',
  explainMessageHint: 'Collez une ligne de la console du navigateur et lisez ce qu’elle signifie',
  messageLabel: 'Un message de la console du navigateur',
  messagePlaceholder: 'Blocage d’une requête multiorigine (Cross-Origin Request) : …',
  messageExpects:
    'Formulation de Chromium ou de Firefox, en anglais ou en français, actuelle ou ancienne, avec ou sans le reste de la ligne. Rien ne quitte cet ordinateur.',
  messageClear: 'Vider le champ',
  messageUnknown: 'Ce texte ne correspond à aucun message connu de Raison',
  messageUnknownWhy:
    'Raison y a cherché ce que Chromium et Firefox écrivent à propos de CORS, de l’accès au réseau local, du contenu mixte et de la Content Security Policy, ainsi que les erreurs réseau comme `net::ERR_CONNECTION_REFUSED`.',
  messageUnknownDo:
    '`TypeError: Failed to fetch` et `NetworkError when attempting to fetch resource` sont ce que voit le code de la page : ils cachent la raison. Le message juste au-dessus ou au-dessous dans la console la nomme : collez celui-là.\nOu ouvrez le panneau de Raison et rechargez la page : il lit les requêtes elles-mêmes.',
  messageSaidBy: 'Formulation de {browser}',
  messageOnPreflight: 'concerne la pré-vérification',
  messageOnActual: 'concerne la réponse à la requête elle-même',
  messageLeftOut: '« … » remplace ce que le message ne dit pas.',
  messageAbout: 'Ce que dit le message',
  messageAlso: 'Dans la liste de toutes les raisons',
  messageMissing: 'Ce qui manque encore au correctif',
  messageMissingWhy:
    'Le message ne le dit pas. Indiquez-le ici, ou relancez la requête pendant que Raison est actif : il verra alors tout.',
  messageNoAddress:
    'Le message ne nomme aucune adresse : aucune configuration ne peut donc être écrite. Relancez la requête pendant que Raison est actif : sa liste contiendra le correctif.',
  messageOrigin: 'Origine de la page',
  messageOriginHint: 'par exemple https://app.example ; son adresse complète convient aussi',
  messageOriginWrong: 'Ce n’est pas une adresse en `http:` ou `https:`.',
  messageMethod: 'Méthode de la requête',
  messageMethodHint: 'par exemple PUT',
  messageHeaders: 'En-têtes ajoutés par le code de la page',
  messageHeadersHint: 'noms séparés par des virgules ; laissez vide s’il n’y en a pas',
  close: 'Fermer',
});
