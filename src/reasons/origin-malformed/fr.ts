import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La valeur de « Access-Control-Allow-Origin » n’est pas une origine',
  happened: [
    '{host} a envoyé {value|=une valeur vide} ; le navigateur attend {origin}.',
    '{problem|empty=L’en-tête est là, mais vide.|quotes=Les guillemets font partie de la valeur.|unset=Apache écrit `(null)` quand sa variable n’est pas définie.|placeholder=Cela ressemble à un exemple que personne n’a remplacé.|scheme=Il manque un schéma tel que `https://`.|unreadable=Schéma, hôte et port y sont illisibles.}',
  ],
  why: [
    'Une origine est un schéma, un hôte et parfois un port, comme {origin} ; le navigateur la compare comme un simple texte.',
  ],
  todo: [
    'Écrivez l’origine telle que le navigateur l’envoie : {origin}.',
    {
      when: 'value-from-variable',
      text: 'Une variable la fournit ? Regardez ce qu’elle contient ici, et n’envoyez rien si aucune origine de la liste ne demande.',
    },
  ],
  avoid: [],
});
