import { Problem, type ProblemKind } from '#kernel';

/** What the command line answers with. Scripts rely on these numbers. */
export const exitCodes = { fine: 0, found: 1, usage: 2, refused: 3, failed: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeHelp = `退出码：
  0  正常
  1  有发现：评查有不符合之处，或者核验发现损坏
  2  用法或者输入有误
  3  依法或者依权限不予办理，或者数据目录被占用
  4  暂时无法办理，或者内部出错`;

const byKind: Readonly<Record<ProblemKind, ExitCode>> = {
  invalid: exitCodes.usage,
  'not-found': exitCodes.usage,
  'too-large': exitCodes.usage,
  reused: exitCodes.usage,
  denied: exitCodes.refused,
  unauthenticated: exitCodes.refused,
  refused: exitCodes.refused,
  conflict: exitCodes.refused,
  locked: exitCodes.refused,
  throttled: exitCodes.refused,
  corrupt: exitCodes.found,
  unavailable: exitCodes.failed,
};

export const exitCodeOf = (error: unknown): ExitCode =>
  error instanceof Problem ? byKind[error.kind] : exitCodes.failed;
