// A wallet and a verifier of its copies, both by libraries that are not ours, against a running
// application. On standard input: {base, issuer, offer, pin, copies} takes copies from an offer;
// {base, issuer, check: [copy, …]} judges them anew. What the issuer's address serves is asked of
// base. Answers JSON on standard output.
import {createHash, generateKeyPairSync, randomBytes, sign, verify, createPublicKey} from 'node:crypto';
import {text} from 'node:stream/consumers';
import {clientAuthenticationAnonymous} from '@openid4vc/oauth2';
import {Openid4vciClient} from '@openid4vc/openid4vci';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';

const asked = JSON.parse(await text(process.stdin));
const issuer = new URL(asked.issuer).origin;

function ask(address, options) {
  const url = new URL(address);
  if (url.origin !== issuer) {
    throw new Error(`Nobody is asked but the issuer: ${url}`);
  }
  return fetch(new URL(url.pathname + url.search, asked.base), options);
}

const held = new Map();

function walletKey() {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const jwk = publicKey.export({format: 'jwk'});
  held.set(jwk.x, privateKey);
  return jwk;
}

const part = json => Buffer.from(JSON.stringify(json)).toString('base64url');

function signed({header, payload}, key) {
  const data = `${part(header)}.${part(payload)}`;
  const signature = sign('sha256', Buffer.from(data), {key, dsaEncoding: 'ieee-p1363'});
  return `${data}.${signature.toString('base64url')}`;
}

const client = new Openid4vciClient({
  callbacks: {
    fetch: ask,
    hash: (data, alg) => createHash(alg.replace('-', '')).update(data).digest(),
    generateRandom: length => randomBytes(length),
    signJwt: (signer, jwt) => ({jwt: signed(jwt, held.get(signer.publicJwk.x)), signerJwk: signer.publicJwk}),
    clientAuthentication: clientAuthenticationAnonymous(),
    verifyJwt: refuse, decryptJwe: refuse, encryptJwe: refuse
  }
});

function refuse() {
  throw new Error('This wallet does not do that.');
}

async function take() {
  const credentialOffer = await client.resolveCredentialOffer(asked.offer);
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
  const {accessTokenResponse} = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
    credentialOffer, issuerMetadata, txCode: asked.pin
  });
  const {c_nonce: nonce} = await client.requestNonce({issuerMetadata});
  const [credentialConfigurationId] = credentialOffer.credential_configuration_ids;
  const proofs = [];
  for (let i = 0; i < asked.copies; i++) {
    const {jwt} = await client.createCredentialRequestJwtProof({
      issuerMetadata, credentialConfigurationId, nonce,
      signer: {method: 'jwk', publicJwk: walletKey(), alg: 'ES256'}
    });
    proofs.push(jwt);
  }
  const {credentialResponse} = await client.retrieveCredentials({
    issuerMetadata, credentialConfigurationId, proofs: {jwt: proofs},
    accessToken: accessTokenResponse.access_token
  });
  return credentialResponse.credentials.map(({credential}) => credential);
}

async function keyIsRight(data, signature) {
  const {kid} = JSON.parse(Buffer.from(data.split('.')[0], 'base64url'));
  const {jwks} = await (await ask(`${issuer}/.well-known/jwt-vc-issuer`)).json();
  const jwk = jwks.keys.find(key => key.kid === kid);
  return Boolean(jwk) && verify('sha256', Buffer.from(data),
    {key: createPublicKey({key: jwk, format: 'jwk'}), dsaEncoding: 'ieee-p1363'},
    Buffer.from(signature, 'base64url'));
}

const verifier = new SDJwtVcInstance({
  verifier: keyIsRight,
  statusVerifier: keyIsRight,
  statusListFetcher: async address => (await ask(address)).text(),
  hasher: (data, alg) => createHash(alg.replace('-', '')).update(data).digest(),
  hashAlg: 'sha-256'
});

async function judged(copy) {
  try {
    await verifier.verify(copy);
    return {verdict: 'valid', says: await verifier.getClaims(copy)};
  } catch (refusal) {
    return {verdict: 'refused', why: String(refusal.message)};
  }
}

const copies = asked.check ?? await take();
const answer = {copies, judged: await Promise.all(copies.map(judged))};
process.stdout.write(JSON.stringify(answer));
