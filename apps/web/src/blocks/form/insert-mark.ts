import type { KeyboardEvent } from 'react';
import { timeText } from '../../text/format.js';

/** 笔录: F2 问, F3 答, F4 the time. */
export function insertMark(event: KeyboardEvent<HTMLTextAreaElement>, onChange: (value: string) => void): void {
  const marks: Readonly<Record<string, () => string>> = {
    F2: () => '\n问：',
    F3: () => '\n答：',
    F4: () => timeText(Date.now()),
  };
  const mark = marks[event.key]?.();
  if (mark === undefined || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const inserted = selectionStart === 0 ? mark.trimStart() : mark;
  onChange(value.slice(0, selectionStart) + inserted + value.slice(selectionEnd));
  const area = event.currentTarget;
  requestAnimationFrame(() =>
    area.setSelectionRange(selectionStart + inserted.length, selectionStart + inserted.length),
  );
}
