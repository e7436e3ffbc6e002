import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page n’a pas d’origine propre : elle envoie l’origine « null »',
  happened: [
    'La page a envoyé `Origin: null`, que {host} n’autorise pas.',
    { when: 'in-frame', text: 'Un cadre `sandbox` ou d’URL `data:` n’a pas d’origine.' },
    { when: '!in-frame', text: 'Fichiers, URL `data:` et bacs à sable n’ont pas d’origine.' },
  ],
  why: [
    '`null` désigne toute page sans origine, y compris un cadre écrit par un attaquant : il ne dit donc jamais qui demande.',
  ],
  todo: [
    {
      when: '!in-frame',
      text: 'Servez la page par HTTP, par exemple depuis `http://localhost:3000` ; {host} peut alors autoriser cette origine.',
    },
    'Le contenu est public ? Que {host} envoie `*` : cela convient aussi aux pages sans origine.',
    {
      when: 'in-frame',
      text: 'Sinon, que la page englobante le récupère et le transmette au cadre par `postMessage`.',
    },
  ],
  avoid: [
    'N’autorisez jamais `null` sur un serveur : tout site peut ouvrir un cadre qui l’envoie.',
  ],
});
