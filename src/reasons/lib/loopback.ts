/** Does this host mean the machine that asks? Subdomains of `localhost` are left out: few resolve. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
