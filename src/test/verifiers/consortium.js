// The verdict of the verifier of the Digital Credentials Consortium on a credential. Its loader is
// fixed, so `fetch` is replaced for good, before it is imported.
let served;
globalThis.fetch = async request => {
  const found = await served(String(request.url ?? request));
  return found ? Response.json(found) : new Response('Not served', {status: 404});
};

const {verifyCredential} = await import('@digitalcredentials/verifier-core');

// at gives the document that is served at an address, or nothing.
export async function verdict(credential, at) {
  served = at;
  const {errors, log = [], additionalInformation = []} =
    await verifyCredential({credential, knownDIDRegistries: []});
  const holds = id => log.some(step => step.id === id && step.valid === true);
  if (errors || !holds('valid_signature') || log.some(step => step.error)) {
    return 'refused';
  }
  if (!holds('revocation_status')) {
    return log.some(step => step.id === 'revocation_status') ? 'revoked' : 'refused';
  }
  if (!holds('expiration')) {
    return 'expired';
  }
  const schemas = additionalInformation.find(({id}) => id === 'schema_check')?.results ?? [];
  return schemas.length === 1 && schemas[0].result.valid ? 'valid' : 'refused';
}
