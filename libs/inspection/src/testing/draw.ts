import type { EventId, Json, JsonObject, PersonId } from '#kernel';
import { type Field, type Form, isFillable, settle } from '#platform';
import fc from 'fast-check';

/** Draws that a seed repeats. */
export class Draw {
  #state: number;

  /** @param file hash of what a drawn payload attaches. */
  constructor(
    seed: number,
    readonly file = '0b'.repeat(32),
  ) {
    this.#state = seed >>> 0;
  }

  /** A whole number, both ends included. */
  whole(min: number, max: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return min + (((t ^ (t >>> 14)) >>> 0) % (max - min + 1));
  }

  chance(percent: number): boolean {
    return this.whole(1, 100) <= percent;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)]!;
  }

  /** Some of them, at least so many, in any order. */
  some<T>(from: readonly T[], least: number, most: number): readonly T[] {
    const left = [...from];
    const count = Math.min(left.length, this.whole(least, Math.max(least, most)));
    return Array.from({ length: count }, () => left.splice(this.whole(0, left.length - 1), 1)[0]!);
  }
}

export interface Payload {
  readonly input: JsonObject;
  readonly doneBy: readonly PersonId[] | null;
}

/** An input made of the form alone, whatever it leaves open being drawn. */
export const payloadOf = (draw: Draw, { fields, doneBy }: Form): Payload => ({
  input: inputOf(draw, fields),
  doneBy: doneBy && (doneBy.required || draw.chance(30)) ? (listOf(draw, doneBy) as PersonId[]) : null,
});

function inputOf(draw: Draw, fields: readonly Field[]): JsonObject {
  const settled = settle(fields, (options) => draw.pick(options));
  return Object.fromEntries(
    settled.map((field) => {
      const isStated = field.required || (isFillable(field) && draw.chance(40));
      return [field.name, isStated ? valueOf(draw, field) : null];
    }),
  );
}

/** A record that no case holds. */
const anyRecord = (draw: Draw) =>
  `00000000-0000-5000-8000-${String(draw.whole(0, 1_000_000)).padStart(12, '0')}` as EventId;

function valueOf(draw: Draw, field: Field): Json {
  if (field.options && field.options.length > 0) return draw.pick(field.options).value;
  if (field.eligible && field.eligible.length > 0) return draw.pick(field.eligible).person;
  switch (field.kind) {
    case 'flag':
      return draw.chance(50);
    case 'money':
    case 'whole': {
      const [min, max] = [Number(field.min ?? 0), Number(field.max ?? 100)];
      return draw.whole(min, Math.max(min, draw.chance(50) ? Math.min(max, min + 1000) : max));
    }
    case 'date':
      return String(field.min ?? field.max ?? `2026-0${draw.whole(3, 9)}-1${draw.whole(0, 9)}`);
    case 'file':
      return draw.file;
    case 'list':
      return listOf(draw, field);
    case 'group':
      return inputOf(draw, field.fields ?? []);
    case 'reference':
      return field.refersTo === 'record' ? anyRecord(draw) : `${field.refersTo ?? ''}-${anyRecord(draw)}`;
    case 'person':
      return anyRecord(draw);
    default:
      return textOf(draw, field);
  }
}

/** Made up, with right check characters. */
const checked = { creditCode: '91130525MA0TEXT01J', identityNumber: '990101197505130402' } as const;

function textOf(draw: Draw, { format, pattern, minLength = 0 }: Field): string {
  if (format) return checked[format];
  if (pattern === undefined) return '测试𠮷内容'.slice(0, Math.max(5, minLength));
  return fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: draw.whole(0, 1000), numRuns: 1 })[0]!;
}

function listOf(draw: Draw, field: Field): readonly Json[] {
  const { item, minLength = 0, maxLength = 3, including = [] } = field;
  if (field.suggested !== undefined) return field.suggested as readonly Json[];
  const values: readonly Json[] | undefined =
    item!.options?.map(({ value }) => value) ?? item!.eligible?.map(({ person }) => person);
  const least = Math.max(minLength, 1);
  if (values && values.length > 0) {
    const asked = including.flatMap(({ least: n, of }) =>
      draw.some(
        values.filter((value) => of.includes(value)),
        n,
        n,
      ),
    );
    return [...new Set([...asked, ...draw.some(values, least, Math.min(maxLength, least + 2))])];
  }
  const count = draw.whole(least, Math.min(maxLength, least + 1));
  const items = Array.from({ length: count }, () => valueOf(draw, { ...item!, required: true }));
  return within(items, field);
}

/** The items with their amounts cut down to what they may add up to. */
function within(items: readonly Json[], { totals = [] }: Field): readonly Json[] {
  if (totals.length === 0) return items;
  const left = totals.map(({ max }) => max);
  return items.map((item) => {
    const cut = { ...(item as Record<string, Json>) };
    for (const [n, { of, where }] of totals.entries()) {
      const amount = cut[of];
      if (cut[where.field] !== where.is || typeof amount !== 'number') continue;
      cut[of] = Math.max(0, Math.min(amount, ...totals.map((t, m) => (t.where.is === where.is ? left[m]! : amount))));
      left[n]! -= Number(cut[of]);
    }
    return cut;
  });
}
