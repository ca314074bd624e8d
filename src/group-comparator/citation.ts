/** A source as it is cited and linked. */
import { sources, type Source } from '../knowledge/sources.js';

/** A source of the bibliography by its key; undefined for any other text. */
export function sourceOf(key: string): Source | undefined {
  return Object.hasOwn(sources, key) ? sources[key as keyof typeof sources] : undefined;
}

/** Where a source can be read: by DOI, PubMed, PubMed Central or a society's own page; undefined where none is known. */
export function linkOf({ doi, pmid, pmc, url }: Source): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return pmc ? `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/` : url;
}

/** Authors, title, journal and year; what is not known is left out. */
export function citation({ authors, title, journal, year }: Source): string {
  const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
  const place = [journal, year].filter(Boolean).join(', ');
  // What is no name of a journal, such as "newsletter article", goes on with the sentence.
  const parts = /^\p{Ll}/u.test(place) ? [authors, `${title}, ${place}`] : [authors, title, place];
  return parts.flatMap((part) => (part ? [ended(part)] : [])).join(' ');
}
