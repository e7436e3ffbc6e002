import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Origin » ne peut pas être ajouté',
  happened: [
    'Firefox n’a pas pu ajouter l’en-tête `Origin` à la requête et l’a donc arrêtée.',
    'Cela arrive à du code aux droits particuliers, comme le script de contenu d’une extension, pas à une page ordinaire.',
  ],
  why: ['Sans `Origin`, le serveur ne saurait pas à qui il donne la permission.'],
  todo: [
    'Dans l’extension, envoyez la requête depuis son script d’arrière-plan, avec une permission pour cet hôte dans son manifeste.',
    'Si vous n’avez pas écrit d’extension : essayez une fenêtre sans extensions pour trouver celle qui l’envoie, et signalez-le à son auteur.',
  ],
  avoid: [
    'Ne modifiez pas le serveur pour cela : la requête ne l’a jamais atteint.',
    'Ne définissez pas `Origin` dans le code : les navigateurs l’ignorent.',
  ],
});
