import { type FindingDetail, useFinding } from '../../api/findings.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { zh } from '../../text/zh.js';
import { Figures } from './figures.js';

const text = zh.review;

/** Whoever answers for it, or the word for nobody. */
export const answerableNames = ({ participants }: FindingDetail): string =>
  [...new Set(participants.filter(({ answerable }) => answerable).map(({ name }) => name ?? text.nobody))].join('、') ||
  text.nobody;

/** The key facts of one row. */
export function FindingBrief({ id }: { id: string }) {
  const { data, error, refetch } = useFinding(id);
  if (error) return <Failure error={error} what={text.evidence} retry={() => void refetch()} />;
  if (!data) return <Loading rows={2} />;
  return (
    <dl className="pairs">
      <dt>{text.requirement}</dt>
      <dd>{data.says}</dd>
      <dt>{text.responsible}</dt>
      <dd>{answerableNames(data)}</dd>
      <dt>{text.evidence}</dt>
      <dd>{data.evidence.map(({ sentence }) => sentence).join(' → ')}</dd>
      <Figures values={data.values} />
    </dl>
  );
}
