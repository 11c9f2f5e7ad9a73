import { type Instant, type Position, Problem } from '#kernel';
import { Place, bringPlacesInStep, readWholePlace } from './place.js';
import { type LogHead, type SignedHead, isConsistent, isSignedBy, signHead } from './signed-head.js';
import { type SigningKey, knownKeys, loadKey, makeKey } from './signing-keys.js';

export interface HeadBookOptions {
  readonly storeId: string;
  /** In the directory of the store. */
  readonly headsDirectory: string;
  /** Elsewhere, best on another machine: whoever can change the store should not be able to change this. */
  readonly secondDirectory: string;
  /** Holds the private key, apart from the events and with a backup of its own. */
  readonly signingDirectory: string;
  /** Told of what goes wrong while nobody waits for it: a second place that cannot be written. */
  readonly report?: (problem: Problem) => void;
}

/** The signed heads of a store, written to two places, and the key that signs them. */
export class HeadBook {
  readonly #first: Place;
  readonly #second: Place;
  #secondInStep = false;
  #reported = false;
  #last: SignedHead | undefined;
  #key: SigningKey;

  /**
   * Opens both places and the key, making what is missing.
   * @throws Problem `heads-disagree`, `heads-unreadable`, `heads-invalid` (corrupt), `signing-key-missing`.
   */
  constructor(
    private readonly options: HeadBookOptions,
    now: Instant,
  ) {
    this.#first = new Place(options.headsDirectory);
    this.#second = new Place(options.secondDirectory);
    if (this.#bringInStep() === 'they disagree') throw disagreement(options);
    const { heads, keys } = readWholePlace(options.headsDirectory);
    const newest = keys.at(-1);
    this.#key = newest ? loadKey(options.signingDirectory, newest.keyId) : this.#makeKey(now);
    this.#last = heads.at(-1);
    if (this.#last) {
      const publicKey = knownKeys(keys).get(this.#last.keyId);
      const valid = publicKey && isSignedBy(this.#last, publicKey) && isConsistent(this.#last);
      if (!valid || this.#last.storeId !== options.storeId)
        throw new Problem('corrupt', 'heads-invalid', { position: this.#last.position });
    }
  }

  /** Undefined before the first. */
  get last(): SignedHead | undefined {
    return this.#last;
  }

  /** Signs a head and writes it to both places; it is on the disk of the first when this returns. */
  sign(head: Omit<LogHead, 'storeId' | 'keyId'>): SignedHead {
    const { storeId } = this.options;
    const signed = signHead({ ...head, storeId, keyId: this.#key.keyId }, this.#key.privateKey);
    this.#first.heads.append([JSON.stringify(signed)]);
    this.#last = signed;
    this.#writeSecond((place) => place.heads.append([JSON.stringify(signed)]));
    return signed;
  }

  /** Takes a new key into use, endorsed by the one before. */
  rotateKey(now: Instant): void {
    this.#key = this.#makeKey(now, this.#key);
  }

  #makeKey(now: Instant, before?: SigningKey): SigningKey {
    const { key, record } = makeKey(this.options.signingDirectory, now, before);
    this.#first.keys.append([JSON.stringify(record)]);
    this.#writeSecond((place) => place.keys.append([JSON.stringify(record)]));
    return key;
  }

  /** A second place that cannot be reached does not stop the bureau's work: it is reported and caught up later. */
  #writeSecond(write: (place: Place) => void): void {
    if (!this.#secondInStep) {
      this.#bringInStep();
      return;
    }
    try {
      write(this.#second);
    } catch (cause) {
      this.#secondInStep = false;
      this.#reportSecond(outOfReach(cause));
    }
  }

  #bringInStep(): 'in step' | 'they disagree' | 'out of reach' {
    try {
      this.#secondInStep = bringPlacesInStep(this.#first, this.#second);
    } catch (cause) {
      this.#reportSecond(outOfReach(cause));
      return 'out of reach';
    }
    if (this.#secondInStep) this.#reported = false;
    else this.#reportSecond(disagreement(this.options));
    return this.#secondInStep ? 'in step' : 'they disagree';
  }

  /** Once, until the second place is in step again. */
  #reportSecond(problem: Problem): void {
    if (!this.#reported) this.options.report?.(problem);
    this.#reported = true;
  }
}

const disagreement = ({ headsDirectory, secondDirectory }: HeadBookOptions): Problem =>
  new Problem('corrupt', 'heads-disagree', { first: headsDirectory, second: secondDirectory });

const outOfReach = (cause: unknown): Problem =>
  new Problem(
    'unavailable',
    'second-place-failed',
    { code: (cause as { code?: string }).code ?? 'unknown' },
    { cause },
  );

/** Heads that a later restore has given up: what they signed is known to be lost. */
export function givenUp(heads: readonly SignedHead[]): ReadonlySet<SignedHead> {
  const lost = new Set<SignedHead>();
  let restoredTo: Position | undefined;
  for (const head of heads.toReversed()) {
    if (restoredTo !== undefined && head.position > restoredTo) lost.add(head);
    if (head.lost !== undefined && (restoredTo === undefined || head.position < restoredTo)) restoredTo = head.position;
  }
  return lost;
}
