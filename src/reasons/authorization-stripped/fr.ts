import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’en-tête « Authorization » a été retiré lors d’une redirection vers une autre origine',
  happened: [
    '{from} a reçu l’`Authorization` de la page, puis redirigé vers {host}, une autre origine. Le navigateur ne l’y a pas envoyé ; le statut est {status}.',
  ],
  why: [
    'Le navigateur ne confie un secret qu’à l’origine prévue, pas à celle vers laquelle elle redirige.',
  ],
  todo: [
    'Appelez {url} directement dans le code de la page, avec l’en-tête.',
    'Ou que {from} récupère lui-même le contenu et le transmette.',
  ],
  avoid: [
    'Ne mettez pas le secret dans l’URL : les URL finissent dans les journaux et historiques.',
  ],
});
