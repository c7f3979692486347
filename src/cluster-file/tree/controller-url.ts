/**
 * The address of a controller as LINSTOR keeps it: `other` is `http://other:3370`. What is no such address, a placeholder
 * among it, stays as it is.
 */
export function controllerUrl(text: string): string {
  const full = /^[\w+.-]+:\/\//.test(text) ? text : `http://${text}`;
  const [, user = '', port] = /^https?:\/\/([^/]*@)?[^/]*?(?::(\d+))?(?:\/|$)/i.exec(full) ?? [];
  if (text.includes('${') || !/^https?:/i.test(full) || !URL.canParse(full)) return text;
  const { protocol, hostname, pathname } = new URL(full);
  const usual = protocol === 'https:' ? '3371' : '3370';
  return `${protocol}//${user}${hostname}:${port ?? usual}${pathname === '/' ? '' : pathname}`;
}
