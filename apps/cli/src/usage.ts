import { type Problem, invalid } from '#kernel';
import type { CommanderError } from 'commander';

/** The first quoted word of what commander says: the option, argument or command that it is about. */
const quotedIn = (message: string): string => /'([^']*)'/.exec(message)?.[1]?.slice(0, 80) ?? '';

/** What commander found wrong with a command line, as a problem with a Chinese sentence. */
export function usageProblem({ code, message }: CommanderError): Problem {
  const given = quotedIn(message);
  switch (code) {
    case 'commander.unknownCommand':
      return invalid('usage-unknown-command', { given });
    case 'commander.unknownOption':
      return invalid('usage-unknown-option', { given });
    case 'commander.missingArgument':
      return invalid('usage-missing-argument', { given });
    case 'commander.optionMissingArgument':
      return invalid('usage-option-without-value', { given });
    case 'commander.missingMandatoryOptionValue':
      return invalid('usage-missing-option', { given });
    case 'commander.excessArguments':
      return invalid('usage-too-many-arguments');
    case 'commander.invalidArgument':
      return invalid('usage-invalid-argument', { given });
    default:
      return invalid('usage-missing-command');
  }
}
