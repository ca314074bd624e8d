/** Registers `<rg-group-comparator>`; the only file here with a side effect. */
import { RgGroupComparator } from './group-comparator.js';

RgGroupComparator.define();

declare global {
  interface HTMLElementTagNameMap {
    'rg-group-comparator': RgGroupComparator;
  }
}
