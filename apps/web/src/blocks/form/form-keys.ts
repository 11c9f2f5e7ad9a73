import { type RefObject, useEffect } from 'react';

/** What stands over a form and closes first. */
const popups =
  '.ant-select-dropdown:not(.ant-select-dropdown-hidden), .ant-popover:not(.ant-popover-hidden), .ant-modal-root [role=dialog]';
const visible = (element: Element): boolean => element.getClientRects().length > 0;

/** Ctrl+S keeps the draft, not the page. Esc leaves the form, whose draft stays; never while an input method composes. */
export function useFormKeys(form: RefObject<HTMLFormElement | null>, save: () => void, leave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        save();
        return;
      }
      const composing = event.isComposing || event.keyCode === 229;
      if (event.key !== 'Escape' || composing || !form.current?.contains(event.target as Node)) return;
      if ([...document.querySelectorAll(popups)].some(visible)) return;
      save();
      leave();
    };
    // before the popup closes that the key is meant for
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [form, save, leave]);
}

/** The first field that is filled in wrongly; what is folded away is opened. @param otherwise where no field shows it. */
export function focusFirstFault(form: HTMLElement | null, otherwise?: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const fault = form?.querySelector('.faulty, fieldset.group > .fault');
    const place = fault?.closest('.faulty, fieldset');
    for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    const field = place?.querySelector<HTMLElement>('input:enabled, textarea, button, select');
    (field ?? otherwise)?.focus();
    place?.scrollIntoView({ block: 'center' });
  });
}
