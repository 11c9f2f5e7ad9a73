/** `行政处罚法#54` as it is read out: 《行政处罚法》第54条. Sections that are no articles follow the title. */
export function basisText(basis: string): string {
  const [statute = '', place = ''] = basis.split('#');
  return `《${statute}》${/^\d/.test(place) ? `第${place}条` : place}`;
}
