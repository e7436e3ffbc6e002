import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'fastify-place':
    'Juste après `const app = Fastify()`, au-dessus de tout plugin, de tout hook et de toute route, qui répondraient avant. Ce que le programme envoie lui-même reste tel quel.',
  'fastify-place-package':
    'L’import avec les autres imports, l’enregistrement juste après `const app = Fastify()` : un hook placé avant, une authentification par exemple, répondrait le premier à la pré-vérification. Le paquet vaut pour toutes les routes.',
  'fastify-place-list':
    'Dans les options de `@fastify/cors`, là où se trouve la liste des origines.',
});
