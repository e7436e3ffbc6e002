import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'strapi-place':
    'À la place de cette entrée, qui autorise toute origine ; les autres ne le sont plus. Ajoutez celle du panneau d’administration si elle diffère.',
  'strapi-place-list': 'Dans `origin` de `strapi::cors`.',
});
