/** Reads what a browser printed: how many pages, and what is written on each. It knows the PDFs that Chromium writes, and no others. */
import { inflateSync } from 'node:zlib';

export interface Paper {
  /** The text of each page, without white space. */
  readonly pages: readonly string[];
}

/** Text without white space: where lines break is not what tests are about. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

interface Entry {
  readonly dictionary: string;
  readonly stream: string;
}

function entriesOf(pdf: Buffer): ReadonlyMap<string, Entry> {
  const text = pdf.toString('latin1');
  const entries = new Map<string, Entry>();
  for (const { 1: id, index, 0: head } of text.matchAll(/^(\d+) 0 obj\b/gm)) {
    const body = text.slice(index + head.length, text.indexOf('\nendobj', index));
    const start = /\bstream\r?\n/.exec(body);
    const dictionary = start ? body.slice(0, start.index) : body;
    const length = Number(/\/Length (\d+)\b(?! 0 R)/.exec(dictionary)?.[1] ?? 0);
    const raw = start ? Buffer.from(body.slice(start.index + start[0].length, start.index + start[0].length + length), 'latin1') : Buffer.alloc(0);
    const packed = /\/FlateDecode/.test(dictionary);
    entries.set(id!, { dictionary, stream: (packed ? inflateSync(raw) : raw).toString('latin1') });
  }
  return entries;
}

const unicode = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** Which characters a font's codes stand for. */
function charactersOf(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, block] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code, to] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) characters.set(parseInt(code!, 16), unicode(to!));
  }
  for (const [, block] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first, last, to] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const start = parseInt(first!, 16);
      for (let code = start; code <= parseInt(last!, 16); code += 1) characters.set(code, String.fromCharCode(parseInt(to!, 16) + code - start));
    }
  }
  return characters;
}

export function readPdf(pdf: Buffer): Paper {
  const entries = entriesOf(pdf);
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const { dictionary } of entries.values()) {
    for (const [, name, id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(entries.get(id!)?.dictionary ?? '')?.[1];
      if (map) fonts.set(name!, charactersOf(entries.get(map)!.stream));
    }
  }
  const textOf = (content: string): string => {
    let text = '';
    let font: ReadonlyMap<number, string> | undefined;
    for (const [whole, name, shown, drawn] of content.matchAll(/\/(F\d+) [\d.]+ Tf|(<[0-9a-fA-F]*>\s*Tj|\[[^\]]*\]\s*TJ)|\/(X\d+) Do/g)) {
      if (name) font = fonts.get(name);
      else if (drawn) text += textOf(formOf(drawn));
      else if (shown) {
        for (const [, codes] of whole.matchAll(/<([0-9a-fA-F]*)>/g)) for (const code of codes!.match(/.{4}/g) ?? []) text += font?.get(parseInt(code, 16)) ?? '';
      }
    }
    return text;
  };
  const forms = new Map<string, string>();
  for (const { dictionary } of entries.values()) for (const [, name, id] of dictionary.matchAll(/\/(X\d+) (\d+) 0 R/g)) forms.set(name!, id!);
  const formOf = (name: string): string => {
    const entry = entries.get(forms.get(name) ?? '');
    return entry && /\/Subtype \/Form/.test(entry.dictionary) ? entry.stream : '';
  };
  const pages = [...entries.values()].filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  return {
    pages: pages.map(({ dictionary }) => {
      const contents = [.../\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(dictionary)![1]!.matchAll(/(\d+) 0 R/g)];
      return bare(contents.map(([, id]) => textOf(entries.get(id!)!.stream)).join(''));
    }),
  };
}
