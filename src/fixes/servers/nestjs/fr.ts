import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'nestjs-place':
    'Juste après `const app = await NestFactory.create(AppModule)`, avant tout autre `app.use`. Ces lignes passent avant les guards, les pipes et les filtres ; ce que le programme envoie lui-même reste tel quel.',
  'nestjs-place-package':
    'Juste après `const app = await NestFactory.create(AppModule)`. `enableCors` fait partie de NestJS et vaut pour toutes les routes.',
  'nestjs-place-list':
    'Dans les options de `app.enableCors(…)`, ou de `cors` dans `NestFactory.create(…)`, là où se trouve la liste des origines.',
});
