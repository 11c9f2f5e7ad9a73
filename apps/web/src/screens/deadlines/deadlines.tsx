export default function Screen() {
  return <p>deadlines</p>;
}
