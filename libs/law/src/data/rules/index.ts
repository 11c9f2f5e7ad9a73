import type { RuleData } from '../../rulebook/rule.js';
import { arbitrationRules } from './arbitration.js';
import { commonRules } from './common.js';
import { inspectionRules } from './inspection.js';
import { licenceRules } from './licence.js';
import { matterRules } from './matter.js';

/** Every rule that ships with the program. */
export const ruleData: readonly RuleData[] = [
  ...commonRules,
  ...inspectionRules,
  ...arbitrationRules,
  ...licenceRules,
  ...matterRules,
];
