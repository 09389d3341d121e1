/** The scheme of the window's page; standard and secure, and never allowed past the content policy. */
export const pageScheme = 'mezzo';
export const pageOrigin = `${pageScheme}://app`;
export const pageAddress = `${pageOrigin}/`;

/** Whether an address is one of our own page's; anything that cannot be read as an address is not. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, port } = new URL(address);
  return protocol === `${pageScheme}:` && host === 'app' && username === '' && password === '' && port === '';
}
