import { type JsonObject, Problem, invalid } from '#kernel';

/** An `input-invalid` told of one field and its place; other errors unchanged. */
export function withFirstFault(problem: unknown, code: 'act-log-invalid' | 'act-log-act-invalid', place: JsonObject) {
  if (!(problem instanceof Problem) || problem.code !== 'input-invalid') return problem;
  const [first] = problem.details['fields'] as readonly { readonly field: string; readonly fault: string }[];
  return invalid(code, { ...place, field: first?.field ?? '', fault: first?.fault ?? '' });
}
