import { clauseLists } from '../data/catalogue/clauses.js';
import { insuranceItems } from '../data/catalogue/insurance-items.js';
import { licenceItems } from '../data/catalogue/licence-items.js';
import { penaltyItems } from '../data/catalogue/penalty-items.js';
import { serviceItems } from '../data/catalogue/service-items.js';
import { stageTemplates } from '../data/catalogue/stages.js';
import { catalogueOf } from './catalogue.js';
import { parseClauseList, parsePowerItem, parseStages } from './parse-catalogue.js';

/** Every item of the published list, in order. */
export const powerItemData = [...licenceItems, ...penaltyItems, ...insuranceItems, ...serviceItems];

/** The list of powers and duties of a county in Gansu (凉州区), as published; another bureau may load its own. */
export const shippedCatalogue = catalogueOf(
  powerItemData.map(parsePowerItem),
  stageTemplates.map(parseStages),
  clauseLists.map(parseClauseList),
);
