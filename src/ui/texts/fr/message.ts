import { translation } from '../../../i18n/index.ts';
import type en from '../en/message.ts';

export default translation<typeof en>()({
  explainMessage: 'Expliquer un message',
  explainMessageHint: 'Collez une ligne de la console du navigateur et lisez ce qu’elle signifie',
  messageLabel: 'Un message de la console du navigateur',
  messagePlaceholder: 'Blocage d’une requête multiorigine (Cross-Origin Request) : …',
  messageExpects:
    'De Chromium, Firefox ou Safari, en anglais ou en français. Rien ne quitte cette machine.',
  messageClear: 'Vider le champ',
  messageUnknown: 'Raison ne reconnaît pas ce message',
  messageUnknownDo:
    'Collez la ligne telle que la console l’affiche, avec celles qui l’entourent.\nOu ouvrez le panneau de Raison et rechargez la page.',
  messageSaidBy: 'Formulation de {browser}',
  messageOnPreflight: 'concerne la pré-vérification',
  messageOnActual: 'concerne la réponse à la requête elle-même',
  messageLeftOut: '« … » remplace ce que le message ne dit pas.',
  messageAbout: 'Ce que dit le message',
  messageAlso: 'Dans la liste de toutes les raisons',
  messageMissing: 'Ce qui manque au correctif',
  messageMissingWhy:
    'Le message ne le dit pas. Indiquez-le ici, ou relancez la requête pendant que Raison est active.',
  messageNoAddress:
    'Le message ne nomme aucune URL : il n’y a rien à configurer. Relancez la requête pendant que Raison est active.',
  messageOrigin: 'Origine de la page',
  messageOriginHint: 'par exemple https://app.example ; une URL complète convient aussi',
  messageOriginWrong: 'Ce n’est pas une URL en `http:` ou `https:`.',
  messageMethod: 'Méthode de la requête',
  messageMethodHint: 'par exemple PUT',
  messageHeaders: 'En-têtes ajoutés par le code de la page',
  messageHeadersHint: 'noms séparés par des virgules ; laissez vide s’il n’y en a pas',
  close: 'Fermer',
});
