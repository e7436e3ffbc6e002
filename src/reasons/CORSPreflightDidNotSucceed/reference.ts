import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    message:
      "Access to fetch at 'https://api.example/items' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
  },
});
