import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’en-tête « Authorization » a été retiré lors d’une redirection vers une autre origine',
  happened: [
    'L’en-tête `Authorization` de la page est parvenu à {from}.',
    'La redirection a ensuite mené à une autre origine, {host}, qui ne l’a pas reçu et a répondu avec le statut {status}.',
  ],
  why: [
    'Un navigateur ne remet un secret qu’à l’origine à laquelle la page le destinait, pas à tout endroit que cette origine désigne.',
  ],
  todo: [
    'Dans le code de la page, appelez directement l’adresse finale ({url}), avec l’en-tête.',
    'Si {host} l’autorise en réponse à OPTIONS (`Access-Control-Allow-Headers: authorization`), le navigateur l’enverra alors.',
  ],
  avoid: [
    'Ne mettez pas le secret dans l’adresse à la place : les adresses finissent dans les journaux et les historiques.',
  ],
});
