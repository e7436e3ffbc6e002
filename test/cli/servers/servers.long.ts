import { casesOf } from '../../servers/matrix/case.ts';
import { applications } from '../../servers/matrix/situations/situations.ts';
import { apacheAlone, nginxAlone } from '../../servers/matrix/situations/situations-alone.ts';
import { others } from '../../servers/matrix/situations/situations-others.ts';
import { isHealthy } from './expected.ts';
import { checksServers } from './suite.ts';

const all = casesOf([...applications, ...nginxAlone, ...apacheAlone, ...others]);

checksServers(
  'all',
  all.filter((one) => !isHealthy(one)),
);
