import { english } from '../../../i18n/index.ts';

export default english({
  'elasticsearch-place':
    'At the end of `elasticsearch.yml`, on every node that pages reach. It holds for the whole node; a program in front of it is safer for data that is not public.',
  'elasticsearch-apply': 'Restart the node; it does not start with a setting that it cannot read.',
});
