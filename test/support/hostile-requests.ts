import { Dice } from './dice.js';
import { attacks } from './hostile-attacks.js';
import { type Route, routeName } from './routes.js';
import { type Known, validInput } from './valid-input.js';

// Requests to every route, each wrong in one way and right in every other, so that it gets as far as it can.

export interface HostileRequest {
  /** Route and fault, for whoever has to look into it. */
  readonly what: string;
  readonly method: string;
  /** Path and query, each character one byte. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer | null;
  /** Nothing but a refusal (4xx) is right. */
  readonly mustRefuse: boolean;
}

/** Whose session a request carries. */
export interface Sender {
  readonly cookie: string;
  readonly csrf: string;
}

export interface World {
  readonly known: Known;
  /** A value that really is there for each parameter of a path, `/api/inspection/cases/:id` → its id. */
  parameter(path: string, name: string): string;
  /** @returns the session that a request to the route may spoil. */
  senderFor(route: Route): Sender;
}

/** Spoils a right request in one way; undefined where the route has nothing to spoil. */
export type Attack = (dice: Dice, right: HostileRequest, route: Route, world: World) => HostileRequest | undefined;

/** @param count how many; request n of a seed is always the same. */
export function* hostileRequests(routes: readonly Route[], world: World, seed: number, count: number) {
  for (let n = 0; n < count; n++) yield hostileRequest(new Dice(seed + n), routes[n % routes.length]!, world);
}

function hostileRequest(dice: Dice, route: Route, world: World): HostileRequest {
  const right = rightRequest(dice, route, world);
  for (;;) {
    const spoilt = dice.pick(attacks)(dice, right, route, world);
    if (spoilt) return { ...spoilt, what: `${routeName(route)} — ${spoilt.what}` };
  }
}

function rightRequest(dice: Dice, route: Route, world: World): HostileRequest {
  const { cookie, csrf } = world.senderFor(route);
  const target = route.path.replaceAll(/:(\w+)/g, (_, name: string) => world.parameter(route.path, name));
  const json = route.body !== null && route.body !== 'bytes';
  return {
    what: '',
    method: route.method,
    target,
    headers: {
      cookie,
      'x-csrf-token': csrf,
      ...(route.headers.includes('idempotency-key') && { 'idempotency-key': dice.uuid() }),
      ...(json && { 'content-type': 'application/json' }),
      ...(route.body === 'bytes' && { 'content-type': 'application/octet-stream' }),
    },
    body: bodyOf(dice, route, world),
    mustRefuse: false,
  };
}

function bodyOf(dice: Dice, { body }: Route, { known }: World): Buffer | null {
  if (body === null) return null;
  if (body === 'bytes') return Buffer.from('%PDF-1.7\n% 测试\n%%EOF\n');
  return Buffer.from(JSON.stringify(validInput(dice, body, known)));
}
