import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Une redirection vers une autre origine a changé l’origine de la page en « null »',
  happened: [
    '{from} a redirigé la requête vers {host}. Dès lors, le navigateur envoie `Origin: null` au lieu de {page}, et {host} ne l’autorise pas.',
  ],
  why: [
    'Dès qu’une origine tierce redirige vers une autre, le navigateur ne se porte plus garant de qui demande.',
  ],
  todo: [
    {
      when: 'presigned-url',
      text: 'Que {from} renvoie l’URL présignée ({url}) comme donnée, et appelez-la directement : `Origin` est alors {page}.',
    },
    {
      when: '!presigned-url',
      text: 'Appelez {url} directement depuis la page : `Origin` est alors {page}, que {host} peut autoriser.',
    },
    'Ou que {from} récupère lui-même le contenu et le renvoie.',
    {
      when: '!credentials-proved',
      text: 'Le contenu est public ? {host} peut envoyer `*`, qui vaut pour toute `Origin`.',
    },
  ],
  avoid: ['N’autorisez pas `null` pour autant : toute iframe `sandbox` l’envoie.'],
});
