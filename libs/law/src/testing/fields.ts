import { Problem } from '#kernel';

/** The code of the Problem that is thrown, or `accepted`. */
export function refusalOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'accepted';
}

/** Every field of a value, nested ones included: `extension.cap`, `suspendsOn.0.zh`. */
export const pathsIn = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [[...at, key]]),
        ...pathsIn(inner, [...at, key]),
      ])
    : [];

/** A copy without one field. */
export function without(data: object, path: readonly string[]): unknown {
  const changed = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, changed);
  delete parent[path.at(-1)!];
  return changed;
}
