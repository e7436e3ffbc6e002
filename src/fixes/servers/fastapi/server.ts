import { program } from '../server.ts';

export default program({
  id: 'fastapi',
  name: 'FastAPI / Starlette',
  rank: 8,
  files: ['main.py'],
  versions: ['fastapi 0.92', 'starlette 0.26'],
  signs: [{ header: 'Server', pattern: /^uvicorn$/i, likely: true }],
});
