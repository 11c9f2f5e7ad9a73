import { Alert, Button } from 'antd';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { ActKind } from '../../api/act-base.js';
import { type ActToSend, type Acted, usePerform } from '../../api/acting.js';
import { useLink } from '../../api/link.js';
import { NoAnswer, Refusal } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { timeText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { BlockerLine } from '../next-acts.js';
import { sentenceOf } from '../failure.js';
import { Conflict } from './conflict.js';
import { FaultsContext } from './faults.js';
import { EditorsContext, type Layout, type LayoutProps } from './editors.js';
import { FieldView, FieldsView } from './field-view.js';
import type { Values } from './fields.js';
import { UploadContext } from './file-input.js';
import { focusFirstFault, useFormKeys } from './form-keys.js';
import { type Faults, readForm } from './read-form.js';
import { SanctionsEditor } from './sanctions.js';
import { useDraft } from './use-draft.js';
import { type When, WhenFields, readWhen } from './when-fields.js';
import './form.css';

const text = zh.acts;

export type FormOfAct = components['schemas']['ActFormDto'];

type Filled = ActToSend['body'];

interface Props {
  readonly kind: ActKind;
  /** Null when the act begins the lead or case. */
  readonly id: string | null;
  readonly act: FormOfAct;
  /** The head that the form was made for. */
  readonly head: string | null;
  readonly initial?: Values;
  /** Who acts, unless somebody says otherwise. */
  readonly doneBy?: readonly string[] | undefined;
  /** Reads what is open again, and gives the head that it then is. */
  readonly refresh?: () => Promise<string | null>;
  readonly done: (acted: Acted) => void;
  readonly cancel: () => void;
  /** What is sent, where it is not the act as it is filled in. */
  readonly bodyOf?: ((filled: Filled) => Filled) | undefined;
  /** Distinguishes drafts of one act of one case. */
  readonly about?: string | undefined;
  /** What an empty day means. */
  readonly whenHelp?: string | undefined;
  /** How this act arranges its fields. */
  readonly layout?: Layout | undefined;
  /** Beside the fields, by what is filled in. */
  readonly beside?: (values: Values) => ReactNode;
}

/** The form of any act, as the next acts describe it. What is filled in survives refusals, conflicts and outages. */
export function ActForm(props: Props) {
  const { kind, id, act, head, initial = {}, doneBy: usual, refresh, done, cancel, layout, beside } = props;
  const { bodyOf = (filled: Filled) => filled, about = '', whenHelp } = props;
  const draft = useDraft(`${kind}:${id ?? 'new'}:${act.route}${about}`, { input: initial, doneBy: usual });
  const { input = {}, when = {}, doneBy } = draft.values as { input?: Values; when?: When; doneBy?: unknown };
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const perform = usePerform();
  const form = useRef<HTMLFormElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useFormKeys(form, draft.save, cancel);

  async function submit(event?: FormEvent, newHead?: string | null) {
    event?.preventDefault();
    if (busy) return;
    const read = readForm(act.form.fields, input);
    const timing = readWhen(when);
    const doers = act.form.doneBy ? readForm([act.form.doneBy], { doneBy }, 'stated') : { input: {}, faults: {} };
    const found = { ...read.faults, ...timing.faults, ...renamed(doers.faults) };
    setFaults(found);
    setRefusal(null);
    if (Object.keys(found).length > 0) return focusFirstFault(form.current);
    setBusy(true);
    try {
      const body = bodyOf({ ...timing.stated, doneBy: doersOf(doers.input), input: read.input });
      const acted = await perform({ kind, id, route: act.route, body, key: draft.key, head: newHead ?? head });
      draft.drop();
      done(acted);
    } catch (error) {
      draft.setInDoubt(error instanceof NoAnswer);
      setRefusal(error);
      const told = error instanceof Refusal ? byField(error) : {};
      setFaults(told);
      if (Object.keys(told).length > 0) focusFirstFault(form.current, outcome.current);
      else requestAnimationFrame(() => outcome.current?.focus());
    } finally {
      setBusy(false);
    }
  }

  const set = (part: object) => draft.setValues({ input, when, doneBy, ...part });
  return (
    <FaultsContext.Provider value={faults}>
      <UploadContext.Provider value={id === null ? { kind, key: draft.key } : { kind, id }}>
        <form ref={form} className="act-form" onSubmit={(event) => void submit(event)} noValidate aria-label={act.name}>
          {draft.restoredAt !== null && <Restored at={draft.restoredAt} />}
          <div ref={outcome} tabIndex={-1} aria-live="assertive">
            <Outcome
              error={refusal}
              busy={busy}
              resubmit={() => void (async () => submit(undefined, await refresh?.()))()}
            />
          </div>
          {act.form.doneBy && (
            <FieldView
              field={act.form.doneBy}
              value={doneBy}
              path="doneBy"
              onChange={(next) => set({ doneBy: next })}
            />
          )}
          <Fields
            layout={layout}
            kind={kind}
            id={id}
            act={act}
            fields={act.form.fields}
            values={input}
            path="input"
            onChange={(next) => set({ input: next })}
          />
          {act.dated && <WhenFields when={when} help={whenHelp} onChange={(next) => set({ when: next })} />}
          {beside?.(input)}
          <Actions name={act.name} busy={busy} inDoubt={draft.inDoubt} savedAt={draft.savedAt} cancel={cancel} />
        </form>
      </UploadContext.Provider>
    </FaultsContext.Provider>
  );
}

interface ActionsProps {
  readonly name: string;
  readonly busy: boolean;
  readonly inDoubt: boolean;
  readonly savedAt: number;
  readonly cancel: () => void;
}

function Actions({ name, busy, inDoubt, savedAt, cancel }: ActionsProps) {
  const { online } = useLink();
  return (
    <div className="actions no-print">
      <Button type="primary" htmlType="submit" loading={busy} disabled={!online}>
        {busy ? text.submitting : inDoubt ? text.again : `${text.submit}：${name}`}
      </Button>
      <Button onClick={cancel}>{text.cancel}</Button>
      <span className="muted" role="status">
        {savedAt > 0 && text.draft.saved(timeText(savedAt))}
      </span>
    </div>
  );
}

const editors = { sanctions: SanctionsEditor };

/** The fields as their act arranges them. */
function Fields({ layout, kind, ...shown }: LayoutProps & { layout: Layout | undefined; kind: ActKind }) {
  const Arranged: Layout = layout ?? FieldsView;
  return (
    <EditorsContext.Provider value={kind === 'cases' ? editors : {}}>
      <Arranged {...shown} />
    </EditorsContext.Provider>
  );
}

const doersOf = ({ doneBy }: Readonly<Record<string, unknown>>): readonly string[] | null =>
  (doneBy as readonly string[] | undefined) ?? null;

const renamed = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([path, fault]) => [path.replace(/^stated\./, ''), fault]));

/** The server names fields as we do; what it says takes the place of what we found. */
const byField = ({ fields }: Refusal): Faults => Object.fromEntries(fields.map(({ field, fault }) => [field, fault]));

const Restored = ({ at }: { at: number }) => <Alert type="info" showIcon title={text.draft.restored(timeText(at))} />;

interface OutcomeProps {
  readonly error: unknown;
  readonly busy: boolean;
  readonly resubmit: () => void;
}

/** Why the act was not recorded, and what to do next. */
function Outcome({ error, busy, resubmit }: OutcomeProps) {
  if (error === null) return null;
  if (error instanceof NoAnswer) return <Alert type="warning" showIcon title={text.unsent} />;
  if (error instanceof Refusal && error.code === 'stream-changed')
    return <Conflict refusal={error} busy={busy} resubmit={resubmit} />;
  if (error instanceof Refusal && error.code === 'idempotency-key-reused')
    return <Alert type="warning" showIcon title={text.alreadyRecorded} />;
  if (error instanceof Refusal && error.norms.length > 0)
    return (
      <Alert
        type="error"
        showIcon
        title={text.refused}
        description={error.norms.map((norm) => (
          <BlockerLine key={norm.norm} blocker={norm} />
        ))}
      />
    );
  return <Alert type="error" showIcon title={sentenceOf(error)} />;
}
