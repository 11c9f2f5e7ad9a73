export default function Screen() {
  return <p>intake</p>;
}
