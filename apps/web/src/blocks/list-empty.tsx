import { Button } from 'antd';
import type { ReactNode } from 'react';
import { zh } from '../text/zh.js';

const text = zh.words;

interface Props {
  /** The filters in words; empty where none is set. */
  readonly filters: string;
  readonly clear: () => void;
  /** Why there is nothing although nothing is filtered, and what comes next. */
  readonly children: ReactNode;
}

/** A list without rows: filters that leave nothing are named and can be cleared; otherwise it says why, and what next. */
export function ListEmpty({ filters, clear, children }: Props) {
  if (filters === '') return <>{children}</>;
  return (
    <>
      <p>{text.filteredEmpty(filters)}</p>
      <Button onClick={clear}>{text.clearFilters}</Button>
    </>
  );
}
