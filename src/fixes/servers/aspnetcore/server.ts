import { server } from '../server.ts';

export default server({
  id: 'aspnetcore',
  name: 'ASP.NET Core',
  rank: 7,
  kinds: ['program'],
  files: ['Program.cs'],
  versions: ['.NET 8', 'tree-sitter-c-sharp 0.23'],
  // https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers/kestrel
  signs: [{ header: 'Server', pattern: /^Kestrel$/ }],
});
