/** Text as it stands in HTML, XML or SVG, within elements and within attributes in quotation marks. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
