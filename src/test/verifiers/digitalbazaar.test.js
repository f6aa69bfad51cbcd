// The libraries of Digital Bazaar, with a document loader that knows the served documents only.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {verdict} from './bazaar.js';
import {cases, didAddress, prepare} from './served.js';

for (const each of cases('digitalbazaar')) {
  test(each.name, async () => assert.equal(await judged(prepare(each)), each.expect));
}

function judged({byAddress, credential}) {
  return verdict(credential, byAddress.get(didAddress), url => {
    assert.ok(byAddress.has(url), `Not served: ${url}`);
    return byAddress.get(url);
  });
}
