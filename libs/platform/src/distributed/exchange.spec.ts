import type { Problem } from '#kernel';
import { exchangeFrom } from './exchange.js';

const brokers = { KAFKA_BROKERS: 'a.example:9093, b.example:9093' };

describe('the exchange with other departments', () => {
  it('is not there without brokers', () => expect(exchangeFrom({ ANMAI_INTAKE_UNIT: '测试大队' })).toBeUndefined());

  it('has its usual names', () =>
    expect(exchangeFrom(brokers)).toEqual({
      kafka: { brokers: ['a.example:9093', 'b.example:9093'], prefix: 'anmai' },
      intakeUnit: null,
    }));

  it('is encrypted and signed in to where it says so', () =>
    expect(
      exchangeFrom({
        ...brokers,
        KAFKA_TLS: '1',
        KAFKA_CA: 'certificate',
        KAFKA_USERNAME: 'bureau',
        KAFKA_PASSWORD: 'xN3-longer',
        KAFKA_PREFIX: 'county-a',
        ANMAI_INTAKE_UNIT: '测试大队',
      }),
    ).toEqual({
      kafka: {
        brokers: ['a.example:9093', 'b.example:9093'],
        prefix: 'county-a',
        tls: { ca: 'certificate' },
        sasl: { mechanism: 'scram-sha-512', username: 'bureau', password: 'xN3-longer' },
      },
      intakeUnit: '测试大队',
    }));

  it.each([
    [{ KAFKA_BROKERS: 'kafka://a.example' }, 'setting-invalid', 'KAFKA_BROKERS'],
    [{ KAFKA_TLS: 'yes' }, 'setting-invalid', 'KAFKA_TLS'],
    [{ KAFKA_PREFIX: 'a b' }, 'setting-invalid', 'KAFKA_PREFIX'],
    [{ KAFKA_USERNAME: 'bureau' }, 'setting-missing', 'KAFKA_PASSWORD'],
    [{ KAFKA_USERNAME: 'bureau', KAFKA_PASSWORD: 'changeme' }, 'setting-default-secret', 'KAFKA_PASSWORD'],
    [
      { KAFKA_USERNAME: 'bureau', KAFKA_PASSWORD: 'xN3-longer', KAFKA_MECHANISM: 'md5' },
      'setting-invalid',
      'KAFKA_MECHANISM',
    ],
  ])('is refused with %j', (env, code, name) => {
    const refused = (): unknown => {
      try {
        return exchangeFrom({ ...brokers, ...env });
      } catch (error) {
        const problem = error as Problem;
        return [problem.code, problem.details['name']];
      }
    };
    expect(refused()).toEqual([code, name]);
  });
});
