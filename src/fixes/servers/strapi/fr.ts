import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'strapi-place':
    'À la place de cette seule entrée, qui autorise toute origine ; les autres ne le sont plus ensuite. L’origine du panneau d’administration doit aussi figurer dans la liste, si elle est différente.',
  'strapi-place-list': 'Dans `origin` de `strapi::cors`.',
});
