import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'vercel-place':
    'Dans le dossier du projet ; la ligne `"headers"` à côté de ce que le fichier contient déjà. Elle vaut pour les fichiers et pour les fonctions.',
  'vercel-place-list': 'Dans la liste `headers` existante, avant ses autres entrées.',
  'vercel-twice':
    'Une fonction qui envoie les mêmes en-têtes les garde : retirez-les-y pour cette origine. Ces lignes ne changent aucun statut : une pré-vérification qu’une fonction refuse reste refusée.',
  'vercel-apply': 'Publier le projet.',
});
