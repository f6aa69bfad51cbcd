// What is asked on standard input, and whom it is asked of: what the issuer's address serves is asked
// of base, a running application, and nobody else is asked anything.
import {text} from 'node:stream/consumers';

const network = globalThis.fetch;

export const asked = JSON.parse(await text(process.stdin));
export const issuer = new URL(asked.issuer).origin;

export function ask(address, options) {
  const url = new URL(address);
  if (url.origin !== issuer) {
    throw new Error(`Nobody is asked but the issuer: ${url}`);
  }
  return network(new URL(url.pathname + url.search, asked.base), options);
}

export const document = async address => (await ask(address)).json();
