import { expect, fixture, html } from '@open-wc/testing';
import { digits, duration, langOf, onLanguageChange, registerTranslation, timeOfDay, translationFor } from '../../src/foundation/locale.js';
import { en } from '../../src/locales/en.js';

describe('language', () => {
  it('is that of the nearest lang, across shadow roots, and of the page without one', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de-CH"><p></p></div>`);
    const root = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('b');
    root.append(inner);
    expect(langOf(inner)).to.equal('de-CH');
    inner.lang = 'fr';
    expect(langOf(inner)).to.equal('fr');
    inner.lang = '???';
    expect(langOf(inner)).to.equal('en');
    expect(langOf(document.createElement('b'))).to.equal('en');
  });

  it('is served by its own translation, or that of the language it belongs to, else by the fallback', () => {
    const xx = { ...en, lang: 'xx' };
    registerTranslation(xx);
    expect(translationFor('XX-latn-CH', en)).to.deep.equal(xx);
    expect(translationFor('yy', en)).to.equal(en);
  });

  it('may be translated part by part; what is not, stays in the words of the fallback', () => {
    const card = { ...en.card, now: 'Jetzt' };
    registerTranslation({ lang: 'zz', dir: 'ltr', card });
    expect(translationFor('zz', en)).to.deep.equal({ ...en, lang: 'zz', card });
    registerTranslation({ lang: 'zz', dir: 'rtl', groups: { ...en.groups, balint: 'B' } });
    expect(translationFor('zz', en).card).to.equal(card);
    expect(translationFor('zz', en).groups.balint).to.equal('B');
  });

  it('is listened for until nobody listens', async () => {
    let calls = 0;
    const stop = onLanguageChange(() => (calls += 1));
    const changed = new Promise<void>((resolve) => {
      const stopThis = onLanguageChange(() => {
        stopThis();
        resolve();
      });
    });
    document.documentElement.lang = 'de';
    await changed;
    stop();
    document.documentElement.lang = 'en';
    expect(calls).to.equal(1);
  });
});

describe('durations', () => {
  for (const [ms, words, shown] of [
    [0, '0 seconds', '0:00'], [400, '0 seconds', '0:01'], [59_900, '1 minute', '1:00'], [60_000, '1 minute', '1:00'], [3_599_000, '1 hour', '59:59'],
    [3_900_000, '1 hour 5 minutes', '1:05:00'], [90_061_000, '25 hours 1 minute', '25:01:01'], [-90_000, '2 minutes', '1:30'],
  ] as const) {
    it(`are "${words}" and "${shown}" for ${ms} ms`, () => {
      expect(duration(ms, 'en')).to.equal(words);
      expect(digits(ms, 'en')).to.equal(shown);
    });
  }

  it('follow the language’s words, digits and clock', () => {
    expect(duration(300_000, 'de')).to.equal('5 Minuten');
    expect(digits(65_000, 'ar-EG')).to.equal('١:٠٥');
    expect(timeOfDay(Date.UTC(2026, 4, 12, 13, 5), 'de')).to.equal('13:05');
    for (let i = 0; i < 60; i += 1) duration(60_000, `en-u-nu-latn-x-a${i}`);
    expect(duration(60_000, 'en')).to.equal('1 minute');
  });
});
