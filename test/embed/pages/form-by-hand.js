//# allFunctionsCalledOnLoad
/** Ten items as somebody would write them who needs no element: fieldsets, legends, labels and radios, with a short style sheet. */
import { formEnglish } from './dist/locales/en/feedback-form.js';

const { form: words, items: said, scale } = formEnglish;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  form { display: grid; gap: 16px; max-inline-size: 50em; }
  fieldset { margin: 0; padding: 0 0 16px; border: 0; border-block-end: 1px solid #ccc; display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)) auto; gap: 4px; }
  legend { padding: 0; margin-block-end: 8px; }
  fieldset label { display: grid; justify-items: center; gap: 4px; font-size: 0.875em; text-align: center; }
  input { inline-size: 44px; block-size: 44px; margin: 0; }
  textarea { display: block; inline-size: 100%; font: inherit; padding: 8px; }
  button { font: inherit; min-block-size: 44px; justify-self: start; padding-inline: 24px; }
`);
document.adoptedStyleSheets = [sheet];

function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const option = (name, value, label) => make('label', {}, make('input', { type: 'radio', name, value }), label);

function question({ id, kind = 'agreement', statement = said[id].statement, choices = [] }) {
  if (kind === 'text') return make('label', {}, statement, make('textarea', { name: id, rows: 3 }));
  const offers = kind === 'choice' ? choices.map((choice) => [choice, choice]) : [1, 2, 3, 4, 5].map((point) => [String(point), scale[point]]);
  return make('fieldset', {}, make('legend', {}, statement), ...[...offers, ['skip', scale.skip]].map(([value, label]) => option(id, value, label)));
}

/** Builds the form, whole. */
export const byHand = (items) =>
  make('form', {}, make('h2', {}, words.titles.member), make('p', {}, words.privacy), ...items.map(question), make('button', { type: 'button' }, words.send), make('p', {}, formEnglish.notValidated), make('p', {}, words.help));
