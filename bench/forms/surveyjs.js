/** SurveyJS as its documentation shows it: a model from JSON, drawn into the page; unmounted as thoroughly as it offers. */
import 'survey-core/survey-core.css';
import { Model } from 'survey-core';
import { renderSurvey, unmountComponentAtNode } from 'survey-js-ui';
import { items, optionsOf } from './items.js';

const question = (item) => {
  const { id: name, statement: title } = item;
  if (item.kind === 'text') return { type: 'comment', name, title };
  return { type: 'radiogroup', name, title, colCount: 0, choices: optionsOf(item).map(({ value, label }) => ({ value, text: label })) };
};

let model;

window.contender = {
  mount(host) {
    model = new Model({ showQuestionNumbers: false, completeText: 'Send', elements: items.map(question) });
    const drawn = new Promise((done) => model.onAfterRenderSurvey.add(done));
    renderSurvey(model, host);
    return drawn;
  },
  unmount(host) {
    unmountComponentAtNode(host);
    model.dispose();
    model = undefined;
    host.replaceChildren();
  },
  answers: (host) => [...host.querySelectorAll('fieldset, [role=radiogroup]')].map((group) => [...group.querySelectorAll('label')]),
  isChosen: (label) => label.querySelector('input').checked,
};
