/** A run, and what can be led to. */
import { xmlText } from '../../../lib/xml.ts';
import { runProperties, type RunLook } from './looks.ts';

/** Plain text in one look. */
export function run(text: string, look: RunLook = {}): string {
  return `<w:r>${runProperties(look)}${textXml(text)}</w:r>`;
}

/** Programs drop spaces at the ends, and all but one between, unless told to keep them. */
export function textXml(text: string): string {
  const kept = /^ | $| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<w:t${kept}>${xmlText(text)}</w:t>`;
}

export const TAB = '<w:r><w:tab/></w:r>';

/** What can be led to. @param mark its bookmark, which is a letter and a number */
export function bookmark(mark: string | undefined, runs: string): string {
  if (mark === undefined) return runs;
  const id = mark.slice(1);
  return `<w:bookmarkStart w:id="${id}" w:name="${mark}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}
