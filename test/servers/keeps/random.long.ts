import { launchChromium } from '../../browser/chromium/launch.ts';
import { property } from './property.ts';

property(launchChromium, Number(process.env['KEEPS_SEEDS'] ?? 200));
