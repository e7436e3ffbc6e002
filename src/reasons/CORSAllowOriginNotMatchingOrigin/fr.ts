import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Access-Control-Allow-Origin » ne correspond pas à « {value} »',
  happened: [
    '{host} autorise {value}, mais la requête vient de {origin}.',
    '{differs|scheme=Le schéma diffère|host=L’hôte diffère|www=L’hôte diffère par `www.`|port=Le port diffère|several=Plusieurs éléments diffèrent|spelling=C’est la même origine écrite autrement (majuscules, port par défaut ou chemin)|null=`null` désigne les pages sans origine, et elles seules} : côté serveur {receivedPart|=rien}, côté page {expectedPart|=rien}.',
  ],
  why: [
    'Le navigateur compare les deux textes caractère par caractère : le schéma, l’hôte et le port doivent tous être ceux de la page ; `http` n’est pas `https`, `www.` fait un autre hôte, et un autre port fait une autre origine.',
  ],
  todo: [
    'Si {origin} a le droit de lire ces données, envoyez `Access-Control-Allow-Origin: {origin}`.',
    'Si plusieurs origines y ont droit, gardez une liste côté serveur, renvoyez celle qui est égale à l’`Origin` de la requête et envoyez `Vary: Origin` sur toutes les réponses de cette adresse.',
    'Ou ouvrez la page depuis une origine que le serveur autorise déjà.',
  ],
  avoid: [
    'Ne renvoyez pas n’importe quelle valeur d’`Origin` pour faire disparaître l’erreur : tous les sites pourraient alors lire la réponse.',
  ],
});
