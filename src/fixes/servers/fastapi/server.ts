import { server } from '../server.ts';

export default server({
  id: 'fastapi',
  name: 'FastAPI / Starlette',
  rank: 8,
  kinds: ['program'],
  files: ['main.py'],
  proven: 'run',
  versions: ['fastapi 0.92', 'starlette 0.26'],
  signs: [{ header: 'Server', pattern: /^uvicorn$/i, likely: true }],
});
