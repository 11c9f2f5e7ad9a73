import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** A sheet of paper that is printed in place of the screen that it belongs to. */
export const PrintInstead = ({ children }: { children: ReactNode }) =>
  createPortal(
    <div className="record-paper" aria-hidden>
      {children}
    </div>,
    document.body,
  );
