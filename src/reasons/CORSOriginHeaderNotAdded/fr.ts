import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Origin » ne peut pas être ajouté',
  happened: [
    'Firefox n’a pas pu ajouter `Origin` à la requête et l’a arrêtée. Cela arrive au code des extensions, pas aux pages ordinaires.',
  ],
  why: ['Sans `Origin`, le serveur ne saurait pas à qui il donne la permission.'],
  todo: [
    'Votre extension ? Envoyez la requête depuis son script d’arrière-plan, avec une permission pour l’hôte dans son manifeste.',
    'Pas la vôtre ? Trouvez-la en désactivant les extensions une à une, et signalez-la à son auteur.',
  ],
  avoid: [],
});
