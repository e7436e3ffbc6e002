import { startBackground } from './background/index.ts';

startBackground();
