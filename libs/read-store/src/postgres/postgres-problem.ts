import { Problem, invalid } from '#kernel';

/** Never with the address: it may hold a password. */
export const unfitAddress = (): Problem => invalid('database-address-unfit');

/** PostgreSQL's own five characters, the system's name for a failed connection, or empty. */
export const sqlState = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
};

/** SQLSTATE classes of a server that cannot be worked with now: connection, resources, operator, system; 25P03: it hung up. */
const passing = /^(08|53|57|58)...$|^25P03$/;
const refused = /^(28|3D)...$/;

/** What pg says, without a code, when there is no server or it fell silent. */
const silent = /timeout|terminated|connection error|not queryable|socket|Cannot use a pool/i;

/**
 * What a failure says about the server; undefined when it is about the statement.
 * @returns Problem `database-unavailable`, `database-refused`, with the code alone: messages may quote rows.
 */
export function databaseProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const code = sqlState(error);
  const isSqlState = /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code);
  if (refused.test(code)) return new Problem('unavailable', 'database-refused', { code }, { cause: error });
  const isPassing = isSqlState
    ? passing.test(code)
    : code !== '' || silent.test(String((error as Partial<Error> | undefined)?.message));
  return isPassing
    ? new Problem('unavailable', 'database-unavailable', { code: code || 'no-answer' }, { cause: error })
    : undefined;
}
