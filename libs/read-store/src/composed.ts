import { CompiledQuery, type Compilable, type QueryExecutorProvider } from 'kysely';
import { LRUCache } from 'lru-cache';

/** What a statement is composed with in place of a value. */
class StandIn {
  constructor(
    readonly name: string,
    readonly at: number | undefined,
  ) {}
}

type Values = Readonly<Record<string, unknown>>;

/** Runs statements, as the database and each of its transactions do. */
interface Executor extends QueryExecutorProvider {
  executeQuery<Row>(query: CompiledQuery<Row>): Promise<{ readonly rows: Row[] }>;
}

/**
 * Statements that are composed once for each shape: composing one takes longer than most of them run, and leaves more
 * garbage than their rows.
 */
export class ComposedStatements {
  readonly #known = new LRUCache<string, CompiledQuery<unknown>>({ max: 500 });

  /**
   * @param shape what the statement's text depends on besides which of the values are given, and how many a list has.
   * @param values those that are undefined are not given.
   * @param compose is handed stand-ins for the values, and may do nothing with them but put them into the statement.
   */
  async rows<V extends Values, Row>(
    db: Executor,
    shape: string,
    values: V,
    compose: (standIns: V) => Compilable<Row>,
  ): Promise<readonly Row[]> {
    const name = `${shape} ${namesOf(values)}`;
    let known = this.#known.get(name) as CompiledQuery<Row> | undefined;
    if (!known) this.#known.set(name, (known = compose(standInsOf(values)).compile()));
    const parameters = known.parameters.map((parameter) =>
      parameter instanceof StandIn ? valueOf(values, parameter) : parameter,
    );
    return (await db.executeQuery<Row>({ ...known, parameters })).rows;
  }
}

function namesOf(values: Values): string {
  let names = '';
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) names += Array.isArray(value) ? ` ${name}[${value.length}]` : ` ${name}`;
  return names;
}

const standInsOf = <V extends Values>(values: V): V =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === undefined
        ? undefined
        : Array.isArray(value)
          ? value.map((_, at) => new StandIn(name, at))
          : new StandIn(name, undefined),
    ]),
  ) as V;

function valueOf(values: Values, { name, at }: StandIn): unknown {
  const value = values[name];
  return at === undefined ? value : (value as readonly unknown[])[at];
}
