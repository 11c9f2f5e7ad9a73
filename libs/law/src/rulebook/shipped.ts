import { ruleData } from '../data/rules/index.js';
import { parseRule } from './parse-rule.js';
import { type Rulebook, rulebookOf } from './rulebook.js';

/** The rules that ship with the program. An edition that was adopted may have others. */
export const shippedRulebook: Rulebook = rulebookOf(ruleData.map(parseRule));
