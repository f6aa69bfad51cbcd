// A wallet and verifiers of what it holds, all by libraries that are not ours, against a running
// application. On standard input, besides {base, issuer}:
// {offer, pin, take: [{form, copies}, …]} takes copies in these forms from an offer;
// {check: [held, …]} judges them anew;
// {show, held, key, tell: [name, …]} shows one that is asked for, and no more of it than these names.
// Answers JSON on standard output.
import {createHash, generateKeyPairSync, createPrivateKey, createPublicKey, ECDH, randomBytes, sign, verify}
  from 'node:crypto';
import {clientAuthenticationAnonymous} from '@openid4vc/oauth2';
import {Openid4vciClient} from '@openid4vc/openid4vci';
import {Openid4vpClient} from '@openid4vc/openid4vp';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import {decode as base58} from 'base58-universal';
import {DcqlQuery} from 'dcql';
import {ask, asked, document} from './asked.js';
import {judged} from './judged.js';

const keys = new Map();

function walletKey() {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const jwk = publicKey.export({format: 'jwk'});
  keys.set(jwk.x, privateKey);
  return jwk;
}

const part = json => Buffer.from(JSON.stringify(json)).toString('base64url');
const signature = (data, key) =>
  sign('sha256', Buffer.from(data), {key, dsaEncoding: 'ieee-p1363'}).toString('base64url');

function signed({header, payload}, key) {
  const data = `${part(header)}.${part(payload)}`;
  return `${data}.${signature(data, key)}`;
}

const callbacks = {
  fetch: ask,
  hash: (data, alg) => createHash(alg.replace('-', '')).update(data).digest(),
  generateRandom: length => randomBytes(length),
  signJwt: (signer, jwt) => ({jwt: signed(jwt, keyOf(signer)), signerJwk: jwkOf(signer)}),
  clientAuthentication: clientAuthenticationAnonymous(),
  verifyJwt: issuerSigned,
  decryptJwe: refuse,
  encryptJwe: refuse
};

// By did:jwk, or by the key itself.
const jwkOf = ({publicJwk, didUrl}) =>
  publicJwk ?? JSON.parse(Buffer.from(didUrl.split('#')[0].slice('did:jwk:'.length), 'base64url'));
const keyOf = signer => keys.get(jwkOf(signer).x);

function refuse() {
  throw new Error('This wallet does not do that.');
}

// The key of a request is in the issuer's DID document, as Multikey of P-256.
async function issuerSigned(signer, {compact}) {
  const [did] = signer.didUrl.split('#');
  const {verificationMethod, authentication} =
    await document(`https://${did.slice('did:web:'.length)}/.well-known/did.json`);
  const method = verificationMethod.find(({id}) => id === signer.didUrl && authentication.includes(id));
  const coded = Buffer.from(base58(method.publicKeyMultibase.slice(1)));
  const point = ECDH.convertKey(coded.subarray(2), 'prime256v1', undefined, 'base64url', 'uncompressed');
  const [x, y] = [1, 33].map(from => Buffer.from(point, 'base64url').subarray(from, from + 32).toString('base64url'));
  const jwk = {kty: 'EC', crv: 'P-256', x, y};
  const [header, payload, mark] = compact.split('.');
  const holds = coded.subarray(0, 2).toString('hex') === '8024' && verify('sha256',
    Buffer.from(`${header}.${payload}`),
    {key: createPublicKey({key: jwk, format: 'jwk'}), dsaEncoding: 'ieee-p1363'},
    Buffer.from(mark, 'base64url'));
  return holds ? {verified: true, signerJwk: jwk} : {verified: false};
}

async function take() {
  const client = new Openid4vciClient({callbacks});
  const credentialOffer = await client.resolveCredentialOffer(asked.offer);
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
  const {accessTokenResponse} = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
    credentialOffer, issuerMetadata, txCode: asked.pin
  });
  const taken = [];
  for (const {form, copies} of asked.take) {
    const credentialConfigurationId = credentialOffer.credential_configuration_ids.find(id => id === form);
    const jwks = Array.from({length: copies}, walletKey);
    const proofs = await prove(client, issuerMetadata, credentialConfigurationId, jwks);
    const {credentialResponse} = await client.retrieveCredentials({
      issuerMetadata, credentialConfigurationId, proofs: {jwt: proofs},
      accessToken: accessTokenResponse.access_token
    });
    credentialResponse.credentials.forEach(({credential}, place) =>
      taken.push({held: credential, key: keys.get(jwks[place].x).export({format: 'jwk'})}));
  }
  return taken;
}

async function prove(client, issuerMetadata, credentialConfigurationId, jwks) {
  const {c_nonce: nonce} = await client.requestNonce({issuerMetadata});
  const {cryptographic_binding_methods_supported: named} =
    issuerMetadata.credentialIssuer.credential_configurations_supported[credentialConfigurationId];
  const proofs = [];
  for (const publicJwk of jwks) {
    const signer = named.includes('did:jwk')
      ? {method: 'did', didUrl: `did:jwk:${part(publicJwk)}#0`, alg: 'ES256'}
      : {method: 'jwk', publicJwk, alg: 'ES256'};
    const {jwt} = await client.createCredentialRequestJwtProof({
      issuerMetadata, credentialConfigurationId, nonce, signer
    });
    proofs.push(jwt);
  }
  return proofs;
}

async function show() {
  const client = new Openid4vpClient({callbacks});
  const {params} = client.parseOpenid4vpAuthorizationRequest({authorizationRequest: asked.show});
  const {authorizationRequestPayload, client: verifier, dcql} =
    await client.resolveOpenId4vpAuthorizationRequest({authorizationRequestPayload: params});
  const [id] = await matched(dcql.query);
  const {authorizationResponsePayload} = await client.createOpenid4vpAuthorizationResponse({
    authorizationRequestPayload,
    authorizationResponsePayload: {vp_token: {[id]: [await told(verifier.effective, authorizationRequestPayload.nonce)]}}
  });
  const send = () => client.submitOpenid4vpAuthorizationResponse({
    authorizationRequestPayload, authorizationResponsePayload
  });
  const first = await send();
  const again = await send();
  return {prefix: verifier.prefix, shown: first.response.status, again: again.response.status};
}

// The names of the queries that what is told fulfils, as a library for DCQL has it.
async function matched(query) {
  const parsed = DcqlQuery.parse(query);
  DcqlQuery.validate(parsed);
  const says = await holding().getClaims(asked.held);
  const claims = Object.fromEntries(asked.tell.map(name => [name, says[name]]));
  const {can_be_satisfied: satisfied, credential_matches: matches} = DcqlQuery.query(parsed, [{
    credential_format: 'dc+sd-jwt', vct: says.vct, claims, cryptographic_holder_binding: true
  }]);
  return satisfied ? Object.keys(matches) : refuse();
}

function told(audience, nonce) {
  const frame = Object.fromEntries(asked.tell.map(name => [name, true]));
  const iat = Math.floor(Date.now() / 1000);
  return holding().present(asked.held, frame, {kb: {payload: {aud: audience, nonce, iat}}});
}

function holding() {
  const key = asked.key && createPrivateKey({key: asked.key, format: 'jwk'});
  return new SDJwtVcInstance({
    hasher: callbacks.hash, hashAlg: 'sha-256', kbSignAlg: 'ES256', kbSigner: data => signature(data, key)
  });
}

async function answer() {
  if (asked.show) {
    return show();
  }
  const taken = asked.check ? [] : await take();
  const held = asked.check ?? taken.map(each => each.held);
  const verdicts = [];
  for (const each of held) {
    verdicts.push(await judged(each));
  }
  return {taken, judged: verdicts};
}

process.stdout.write(JSON.stringify(await answer()));
