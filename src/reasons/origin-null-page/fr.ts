import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page n’a pas d’origine propre : elle envoie l’origine « null »',
  happened: [
    'La page a envoyé `Origin: null`, que {host} n’autorise pas.',
    { when: 'in-frame', text: 'Une iframe `sandbox` ou d’URL `data:` n’a pas d’origine.' },
    { when: '!in-frame', text: 'Fichiers, URL `data:` et iframes `sandbox` n’ont pas d’origine.' },
  ],
  why: [
    '`null` désigne toute page sans origine, y compris une iframe écrite par un attaquant : il ne dit donc jamais qui demande.',
  ],
  todo: [
    {
      when: ['!in-frame', '!by-element'],
      text: 'Servez la page par HTTP, par exemple depuis `http://localhost:3000` ; {host} peut alors autoriser cette origine.',
    },
    'Contenu public ? Que {host} envoie ` Access-Control-Allow-Origin: *` : cela convient aussi aux pages sans origine.',
    {
      when: 'in-frame',
      text: 'Sinon, que la page parente le récupère et le transmette à l’iframe par `postMessage`.',
    },
  ],
  avoid: [
    'N’autorisez jamais `null` sur un serveur : tout site peut ouvrir une iframe qui l’envoie.',
  ],
});
