/** Takes away what a test has put into the page. The library that puts it there does so for the first file of a page, and this for the others. */
import { fixtureCleanup } from '@open-wc/testing';

afterEach(() => fixtureCleanup());
