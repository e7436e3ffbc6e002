import { english } from '../../../i18n/index.ts';

export default english({
  'nestjs-place':
    'Right after `const app = await NestFactory.create(AppModule)`, above every other `app.use`. It runs before guards, pipes and filters; what the program sends itself stays as it is.',
  'nestjs-place-package':
    'Right after `const app = await NestFactory.create(AppModule)`. `enableCors` is part of NestJS and holds for every route.',
  'nestjs-place-list':
    'In the options of `app.enableCors(…)`, or of `cors` in `NestFactory.create(…)`, wherever the list of origins stands.',
});
