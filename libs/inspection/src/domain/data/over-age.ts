import { type LocalDate, localDate } from '#kernel';
import type { MatterKind } from '../vocabulary.js';

/**
 * 超龄劳动者可以投诉的事项: from that day on a complaint about these is heard whatever the worker's age (超龄劳动者基本权益保障
 * 暂行规定 arts. 19, 20).
 */
export const overAgeHeard: { readonly from: LocalDate; readonly matters: readonly MatterKind[] } = {
  from: localDate('2026-07-01'),
  matters: ['wageArrears', 'overtimeUnpaid', 'belowMinimumWage'],
};
