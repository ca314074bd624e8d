/** Registers `<rg-rule-card>`; the only file here with a side effect. */
import { RgRuleCard } from './rule-card.js';

RgRuleCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'rg-rule-card': RgRuleCard;
  }
}
