import fc from 'fast-check';
import { streamId } from './ids.js';
import { chainHash, genesisHash } from './chain.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const genesis = genesisHash('0d6f5b7e-0000-4000-8000-000000000001', streamId('inspection-case-1'));

describe('the chain of a stream', () => {
  // computed with hashlib from the description in ARCHITECTURE, not with this program
  it('gives the hashes that another program computes from its description', () => {
    expect(hex(genesis)).toBe('87189e45b2eae07b85a49e33a385e6e240fcd40fa20194e66dee0fd7a01c190b');
    const filed = chainHash(genesis, '{"type":"CaseFiled"}', '{"number":"监立〔2026〕41号"}');
    expect(hex(filed)).toBe('6a1486b5fdc240e98904001f365380f678322874a81c1b3bf1974b370795bbc4');
    const closed = chainHash(filed, '{"type":"CaseClosed"}', '{}');
    expect(hex(closed)).toBe('97d08df4250351327e16dd4246794a1d8839d93f057ddad8bbfb48a3543009e6');
  });

  it('changes when anything moves between meta and data', () =>
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (a, b, c) => {
        expect(hex(chainHash(genesis, a + b, c))).not.toBe(hex(chainHash(genesis, a, b + c)));
      }),
    ));

  it('changes with the event before', () =>
    expect(hex(chainHash(chainHash(genesis, '{}', '1'), '{}', '{}'))).not.toBe(hex(chainHash(genesis, '{}', '{}'))));

  it('begins differently for another stream and for another store', () => {
    expect(hex(genesisHash('0d6f5b7e-0000-4000-8000-000000000001', streamId('inspection-case-2')))).not.toBe(
      hex(genesis),
    );
    expect(hex(genesisHash('0d6f5b7e-0000-4000-8000-000000000002', streamId('inspection-case-1')))).not.toBe(
      hex(genesis),
    );
  });

  it('hashes a short text right after a long one', () => {
    const long = '监'.repeat(100_000);
    expect(hex(chainHash(genesis, long, '{}'))).toBe(
      '3cf1a50f88272764ffc5952e2c1fb55ebe5293e87e1700eea819b64e62eb7ca2',
    );
    expect(hex(chainHash(genesis, '{}', '{}'))).toBe(
      '6024a4ae4cec6f5d613903b5f35dade255650fdeb54961fb59a866256641c14f',
    );
  });
});
