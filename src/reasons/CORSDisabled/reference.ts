import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    message:
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/items. (Reason: CORS disabled).',
  },
});
