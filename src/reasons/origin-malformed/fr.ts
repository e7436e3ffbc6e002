import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La valeur de « Access-Control-Allow-Origin » n’est pas une origine',
  happened: [
    '{host} a envoyé {value|=l’en-tête sans aucune valeur} là où le navigateur attend exactement {origin}.',
    '{problem|empty=Il n’y a rien à comparer avec l’origine de la page.|quotes=Des guillemets font ici partie de la valeur, qui est donc différente.|unset=Apache écrit `(null)` quand la variable à envoyer n’est pas définie.|placeholder=Cela ressemble à un texte d’exemple ou à une variable que personne n’a remplacés : la valeur part telle quelle.|scheme=Elle ne commence pas par un schéma comme `https://`.|unreadable=On ne peut pas y lire un schéma, un hôte et un port.}',
  ],
  why: [
    'Une origine se compose d’un schéma, d’un hôte et parfois d’un port, comme {origin} ; le navigateur lui compare l’en-tête caractère par caractère, sans rien interpréter.',
  ],
  todo: [
    'Envoyez `Access-Control-Allow-Origin: {origin}` : avec son schéma, sans guillemets, sans barre oblique finale.',
    'Si une variable remplit l’en-tête, vérifiez ce qu’elle contient pour cette requête, et faites en sorte que le serveur n’envoie pas cet en-tête du tout pour une origine absente de votre liste.',
  ],
  avoid: [
    'Ne collez pas un exemple tel quel : un mot comme `origin-list` est envoyé littéralement.',
    'Ne remplissez pas l’en-tête avec n’importe quelle valeur d’`Origin` : comparez-la d’abord à une liste.',
  ],
});
