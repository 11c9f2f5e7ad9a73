export default function Screen({ kind }: { kind: string }) {
  return <p>{kind}</p>;
}
