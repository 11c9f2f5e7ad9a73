import { caseEventTypes, leadEventTypes } from '#inspection';
import type { EventTypes } from '#kernel';
import type { FindingView } from '../application/finding-reader.js';
import { statementOf } from '../application/statement.js';
import { capacities, severities } from '../domain/circumstance.js';
import { circumstanceBy } from '../domain/circumstances.js';
import { findingStates } from '../domain/finding.js';
import { clauseItem } from './items.js';
import type { FindingDetailDto } from './views.dto.js';

const types: EventTypes = { ...leadEventTypes, ...caseEventTypes };

export function findingDetail({
  id,
  head,
  version,
  state,
  found,
  names,
  raisedAt,
  law,
}: FindingView): FindingDetailDto {
  return {
    id,
    head,
    version,
    state,
    stateName: findingStates[state],
    of: found.of,
    source: found.source,
    norm: found.norm,
    edition: found.edition,
    basis: found.basis,
    says: found.says,
    statement: statementOf(found),
    circumstance: found.circumstance,
    circumstanceName: circumstanceBy(found.circumstance).zh,
    clauses: found.clauses.map(clauseItem),
    severity: found.severity,
    severityName: severities[found.severity],
    forJudgement: found.forJudgement,
    happenedOn: found.on,
    raisedAt,
    law,
    evidence: found.evidence.map((item) => ({ ...item, name: types[item.type]?.zh ?? item.type })),
    values: found.values,
    receipts: [...found.receipts],
    participants: found.participants.map((participant) => ({
      ...participant,
      name: participant.person && (names.get(participant.person) ?? '未登记人员'),
      capacityName: capacities[participant.capacity],
    })),
    knownThen: found.knownThen,
    exculpatory: [...found.exculpatory],
  };
}
